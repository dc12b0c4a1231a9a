namespace SupportOps.Auditing.Comparison;

/// <summary>One finding in the comparison of two reports.</summary>
public sealed record DiffEntry
{
    /// <summary>How it stands.</summary>
    public required DiffKind Kind { get; init; }

    /// <summary>The finding of the earlier report; null when that one lacks it.</summary>
    public Finding? Before { get; init; }

    /// <summary>The finding of the later report; null when that one lacks it.</summary>
    public Finding? After { get; init; }

    /// <summary>
    /// What differs in a changed finding, by the names of its fields in the JSON of a report; empty otherwise.
    /// </summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Why nothing can be said, as a full sentence; null unless the kind is unknown.</summary>
    public string? Reason { get; init; }

    /// <summary>Identity of the finding from run to run.</summary>
    public string Fingerprint => (After ?? Before)?.Fingerprint ?? string.Empty;
}
