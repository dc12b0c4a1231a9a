namespace SupportOps.Auditing;

/// <summary>Details of one failure beyond its message.</summary>
public sealed record Failure
{
    /// <summary>A failure about which the rule's own texts say everything.</summary>
    public static Failure None { get; } = new();

    /// <summary>What to do in this case; null for the rule's remediation.</summary>
    public string? Fix { get; init; }

    /// <summary>Severity of this case; null for the rule's severity.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The value that was wanted, as compared; null when nothing was compared.</summary>
    public string? Expected { get; init; }

    /// <summary>The value that was found, as compared; null when nothing was compared.</summary>
    public string? Actual { get; init; }
}
