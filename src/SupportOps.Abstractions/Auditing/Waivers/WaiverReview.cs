namespace SupportOps.Auditing.Waivers;

/// <summary>What the waivers did to a report.</summary>
public sealed record WaiverReview
{
    /// <summary>The day in UTC on which they were looked at.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What the audit says as if there were no waivers.</summary>
    public required Verdict VerdictWithout { get; init; }

    /// <summary>Every waiver with what became of it, in the order of the list.</summary>
    public required IReadOnlyList<WaiverOutcome> Outcomes { get; init; }

    /// <summary>The entries that are no waivers, in the order of the list.</summary>
    public IReadOnlyList<MalformedWaiver> Malformed { get; init; } = [];

    /// <summary>Base name of the file; null for a list made in code.</summary>
    public string? File { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal; null for a list made in code.</summary>
    public string? Sha256 { get; init; }
}
