namespace SupportOps.Auditing;

/// <summary>Where a report was published, and how.</summary>
public sealed record AuditPublication
{
    /// <summary>What became of it.</summary>
    public required PublicationOutcome Outcome { get; init; }

    /// <summary>The place as people name it, for example <c>group/name#7</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Its address for people; null when unknown.</summary>
    public Uri? Address { get; init; }

    /// <summary>How many findings stay ticked that people had ticked.</summary>
    public int KeptTicks { get; init; }

    /// <summary>What a person should know, one sentence each; empty when nothing.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
