namespace SupportOps.IssueFlow;

/// <summary>Who holds an issue after a move: the one responsible for a stage, or the requester.</summary>
/// <remarks>
/// A role, not a person: whoever applies a plan knows who fills it. Source: handbook, Working issues, "the assignee
/// changes with the stage".
/// </remarks>
public sealed record AssigneeRole
{
    private AssigneeRole(Stage? stage) => Stage = stage;

    /// <summary>The requester, or the person they delegated validation to.</summary>
    public static AssigneeRole Requester { get; } = new(stage: null);

    /// <summary>The stage whose directly responsible individual (DRI) it is; null for the requester.</summary>
    public Stage? Stage { get; }

    /// <summary>The directly responsible individual (DRI) of a stage.</summary>
    /// <param name="stage">The stage.</param>
    public static AssigneeRole DriOf(Stage stage) => new(stage);

    /// <summary>For example <c>DRI of Development</c>.</summary>
    public override string ToString() => Stage is { } stage ? $"DRI of {stage}" : "requester";
}
