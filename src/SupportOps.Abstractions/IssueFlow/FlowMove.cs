namespace SupportOps.IssueFlow;

/// <summary>A way from one stage to another, for some types.</summary>
public sealed record FlowMove
{
    /// <summary>Where it begins.</summary>
    public required Stage From { get; init; }

    /// <summary>Where it leads.</summary>
    public required Stage To { get; init; }

    /// <summary>The types that may go it, at least one.</summary>
    public required IReadOnlyList<IssueType> Types { get; init; }

    /// <summary>What it asks for, in the order in which a refusal names it.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Who holds the issue afterwards; null for the DRI of <see cref="To"/>.</summary>
    public AssigneeRole? Assignee { get; init; }

    /// <summary>What is posted on the issue for the move, in words; null for nothing.</summary>
    public string? Posts { get; init; }

    /// <summary>Whether the issue gets the milestone and iteration of the facts.</summary>
    public bool SetsSchedule { get; init; }

    /// <summary>Whether the issue gets the label of the requester's answer, where it lacks it.</summary>
    public bool RecordsAnswer { get; init; }
}
