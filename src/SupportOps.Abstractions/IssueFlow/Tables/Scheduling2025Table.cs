using static SupportOps.IssueFlow.Tables.FlowNeeds;
using static SupportOps.IssueFlow.Tables.FlowTypes;
using static SupportOps.IssueFlow.Tables.StageNames;

namespace SupportOps.IssueFlow.Tables;

/// <summary>Handbook, Customer Support Operations, mid to late 2025: validation by labels inside Development.</summary>
internal static class Scheduling2025Table
{
    public const string Name = "scheduling-2025";

    // Without it, the name would mean the namespace.
    private const string Scheduling = StageNames.Scheduling;

    public static readonly FlowTable Table = new FlowTable(
        Name,
        new[]
        {
            Triage, Planning, Scheduling, Queued, Development, Implementation, Completed, Blocked, Backlogged,
        },
        new[]
        {
            new FlowRow(Bug, Triage, Planning, ValidBug | Labels, Planning),
            new FlowRow(Feature, Triage, Planning, Approval | Labels, Planning),
            new FlowRow(Administrative, Triage, Development, Labels, Development),
            new FlowRow(Bug, Planning, Development, Gameplan, Development, "gameplan"),
            new FlowRow(Feature, Planning, Scheduling, Gameplan, Scheduling, "gameplan"),
            new FlowRow(Feature, Scheduling, Queued, Schedule | IterationLater, Scheduling),
            new FlowRow(Feature, Scheduling, Development, Schedule | IterationCurrent, Development),
            new FlowRow(Feature, Queued, Development, Schedule | IterationCurrent, Development),
            new FlowRow(Requested, Development, Implementation, ValidationReceived, Development),
            new FlowRow(Administrative, Development, Implementation, ValidationReceivedOrSkipped, Development),
            new FlowRow(All, Implementation, Completed, Blueprint | InProduction, Development, "blueprint"),
        },
        new[]
        {
            new FlowClosingRow(Triage, Comment),
            new FlowClosingRow(Completed, FlowNeeds.None),
        });
}
