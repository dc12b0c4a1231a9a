using SupportOps.IssueFlow.Tables;

namespace SupportOps.IssueFlow;

/// <summary>The words of the tables as requirements and types.</summary>
internal static class TableNeeds
{
    private static readonly (FlowNeeds Need, Requirement Requirement)[] Known =
    [
        (FlowNeeds.AllowedFiler, Requirements.AllowedFiler),
        (FlowNeeds.ValidBug, Requirements.ValidBug),
        (FlowNeeds.Labels, Requirements.Labels),
        (FlowNeeds.Gameplan, Requirements.Gameplan),
        (FlowNeeds.Feasibility, Requirements.Feasibility),
        (FlowNeeds.Iteration, Requirements.Iteration),
        (FlowNeeds.Milestone, Requirements.Milestone),
        (FlowNeeds.Dri, Requirements.Dri),
        (FlowNeeds.MilestoneBegun, Requirements.MilestoneBegun),
        (FlowNeeds.IterationCurrent, Requirements.IterationCurrent),
        (FlowNeeds.IterationLater, Requirements.IterationLater),
        (FlowNeeds.RequesterPinged, Requirements.RequesterPinged),
        (FlowNeeds.ValidationRejected, Requirements.ValidationRejected),
        (FlowNeeds.ValidationReceived, Requirements.ValidationReceived),
        (FlowNeeds.ValidationReceivedOrSkipped, Requirements.ValidationReceivedOrSkipped),
        (FlowNeeds.Blueprint, Requirements.Blueprint),
        (FlowNeeds.Comment, Requirements.Comment),
        (FlowNeeds.InProduction, Requirements.InProduction),
    ];

    public static IReadOnlyList<Requirement> Of(FlowNeeds needs, ApprovalPolicy approval)
    {
        var known = Known.Where(pair => needs.HasFlag(pair.Need)).Select(pair => pair.Requirement);
        return needs.HasFlag(FlowNeeds.Approval) ? [Requirements.Approval(approval), .. known] : [.. known];
    }

    public static FlowTypes FlagOf(IssueType type) => type switch
    {
        IssueType.Bug => FlowTypes.Bug,
        IssueType.Feature => FlowTypes.Feature,
        IssueType.Administrative => FlowTypes.Administrative,
        _ => FlowTypes.None,
    };
}
