namespace SupportOps.IssueFlow;

/// <summary>
/// A stage aside of the way, such as Blocked: entered from every active stage, left for the stage an issue came from.
/// </summary>
public sealed record FlowHold
{
    /// <summary>The stage.</summary>
    public required Stage Stage { get; init; }

    /// <summary>What entering it asks for. Leaving it asks for nothing.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Stages it may be left for besides, as far as the type walks through them.</summary>
    public IReadOnlyList<Stage> FurtherExits { get; init; } = [];
}
