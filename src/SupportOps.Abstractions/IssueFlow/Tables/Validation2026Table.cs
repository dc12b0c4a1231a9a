using static SupportOps.IssueFlow.Tables.FlowNeeds;
using static SupportOps.IssueFlow.Tables.FlowTypes;
using static SupportOps.IssueFlow.Tables.StageNames;

namespace SupportOps.IssueFlow.Tables;

/// <summary>Handbook, Working issues, 2026: Validation is a stage again, and Bugs may leave Planning out.</summary>
internal static class Validation2026Table
{
    public const string Name = "validation-2026";

    public const string WontDo = "Won't do";

    // Without it, the name would mean the namespace.
    private const string Scheduling = StageNames.Scheduling;

    public static readonly FlowTable Table = new FlowTable(
        Name,
        new[]
        {
            Triage, Planning, Scheduling, Queued, Development, Validation, Implementation, Completed, Blocked,
            Backlogged,
        },
        new[]
        {
            new FlowRow(Bug, Triage, Planning, ValidBug | Labels, Planning),
            new FlowRow(Bug, Triage, Development, ValidBug | Labels, Development),
            new FlowRow(Feature, Triage, Planning, AllowedFiler | Approval | Labels, Planning),
            new FlowRow(Administrative, Triage, Scheduling, AllowedFiler | Labels, Scheduling),
            new FlowRow(Bug, Planning, Development, Gameplan, Development, "gameplan"),
            new FlowRow(Feature, Planning, Scheduling, Gameplan, Scheduling, "gameplan"),
            new FlowRow(Feature | Administrative, Scheduling, Queued, Schedule | IterationLater, Scheduling),
            new FlowRow(Feature | Administrative, Scheduling, Development, Schedule | IterationCurrent, Development),
            new FlowRow(Feature | Administrative, Queued, Development, Schedule | IterationCurrent, Development),
            new FlowRow(Requested, Development, Validation, RequesterPinged, null, "notes, test plan, request"),
            new FlowRow(
                Administrative, Development, Implementation, ValidationReceivedOrSkipped, Development, "notes"),
            new FlowRow(Requested, Validation, Development, ValidationRejected, Development),
            new FlowRow(Requested, Validation, Implementation, ValidationReceived, Development),
            new FlowRow(All, Implementation, Completed, Blueprint | InProduction, Development, "blueprint"),
        },
        new[]
        {
            new FlowClosingRow(Triage, Comment, WontDo),
            new FlowClosingRow(Planning, Comment, WontDo),
            new FlowClosingRow(Blocked, Comment, afterDays: 28),
            new FlowClosingRow(Completed, FlowNeeds.None, "Complete"),
        });
}
