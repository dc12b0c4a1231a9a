using static SupportOps.IssueFlow.Tables.FlowNeeds;
using static SupportOps.IssueFlow.Tables.FlowTypes;
using static SupportOps.IssueFlow.Tables.StageNames;

namespace SupportOps.IssueFlow.Tables;

/// <summary>Handbook, Customer Support Operations, after 2025-04-30: a gameplan in Design, a milestone in Planning.
/// </summary>
internal static class Design2025Table
{
    public const string Name = "design-2025";

    public static readonly FlowTable Table = new FlowTable(
        Name,
        new[] { Triage, Design, Planning, Development, Validation, Completed, Blocked, Backlogged },
        new[]
        {
            new FlowRow(Bug, Triage, Design, ValidBug | Labels, Design),
            new FlowRow(Feature, Triage, Design, Approval | Labels, Design),
            new FlowRow(Administrative, Triage, Development, Labels, Development),
            new FlowRow(Bug, Design, Development, Gameplan, Development, "gameplan"),
            new FlowRow(Feature, Design, Planning, Gameplan | Feasibility, Planning, "gameplan"),
            new FlowRow(Feature, Planning, Development, Milestone | MilestoneBegun, Development),
            new FlowRow(Requested, Development, Validation, RequesterPinged, null, "changes made, where to validate"),
            new FlowRow(Administrative, Development, Completed, InProduction, Development),
            new FlowRow(Requested, Validation, Development, ValidationRejected, Development),
            new FlowRow(Requested, Validation, Completed, ValidationReceived | InProduction, Development),
        },
        new[]
        {
            new FlowClosingRow(Triage, Comment),
            new FlowClosingRow(Design, Comment),
            new FlowClosingRow(Completed, FlowNeeds.None),
        });
}
