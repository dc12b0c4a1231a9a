namespace SupportOps.Auditing;

/// <summary>One rule's result over all its subjects.</summary>
public sealed record AuditCheck
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The result rolled up; a rule without subjects is inconclusive.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>How many subjects stand where.</summary>
    public required RuleCounts Counts { get; init; }

    /// <summary>Why the rule is not applicable, inconclusive or in error, or what to look at; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Whether every source the rule looks at was read to its end and the rule did not fail, so that what it did not
    /// find is not there.
    /// </summary>
    public bool IsComplete { get; init; } = true;
}
