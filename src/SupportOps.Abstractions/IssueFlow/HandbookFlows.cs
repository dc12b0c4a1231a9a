using SupportOps.IssueFlow.Tables;

namespace SupportOps.IssueFlow;

/// <summary>The handbook's versions, built from their tables.</summary>
internal static class HandbookFlows
{
    private static readonly IssueType[] Requested = [IssueType.Bug, IssueType.Feature];
    private static readonly IssueType[] Administrative = [IssueType.Administrative];
    private static readonly IssueType[] Walking = [IssueType.Bug, IssueType.Feature, IssueType.Administrative];

    public static IssueFlowPolicy Design2025() =>
        Of(Design2025Table.Table, ApprovalPolicy.Triage2025)
            .Labels(LabelScheme.Of2025)
            .Validate(new ValidationLoop { Stage = Stage.Validation })
            .Hold(new FlowHold { Stage = Stage.Backlogged })
            .Build();

    public static IssueFlowPolicy Scheduling2025() =>
        Of(Scheduling2025Table.Table, ApprovalPolicy.RoadmapOrLeadership)
            .Labels(LabelScheme.Of2025)
            .Validate(new ValidationLoop
            {
                Labels =
                [
                    Asked(ValidationLabels.Requested, Stage.Development),
                    Answered(ValidationState.Received, ValidationLabels.Received, Stage.Development),
                    Answered(ValidationState.Rejected, ValidationLabels.Rejected, Stage.Development),
                    Skipped(Walking),
                ],
            })
            .Hold(new FlowHold { Stage = Stage.Backlogged })
            .Build();

    public static IssueFlowPolicy Validation2026() =>
        Of(Validation2026Table.Table, ApprovalPolicy.RoadmapOrLeadership)
            .Labels(LabelScheme.Of2026)
            .FiledBy(FilingPolicy.Of2026)
            .Validate(new ValidationLoop
            {
                Stage = Stage.Validation,
                Labels =
                [
                    Asked(ValidationLabels.Awaiting, Stage.Validation) with { Alias = ValidationLabels.Requested },
                    Answered(ValidationState.Received, ValidationLabels.Received, Stage.Validation),
                    Answered(ValidationState.Rejected, ValidationLabels.Rejected, Stage.Validation),
                    Skipped(Administrative),
                ],
            })
            .Hold(new FlowHold { Stage = Stage.Backlogged, FurtherExits = [Stage.Scheduling] })
            .Targets(
                new StageTarget(Stage.Triage, 1, 2, TargetUnit.BusinessDays),
                new StageTarget(Stage.Planning, 5, 5, TargetUnit.BusinessDays),
                new StageTarget(Stage.Scheduling, 1, 1, TargetUnit.Weeks),
                new StageTarget(Stage.Development, 1, 3, TargetUnit.Weeks),
                new StageTarget(Stage.Validation, 3, 5, TargetUnit.BusinessDays),
                new StageTarget(Stage.Implementation, 3, 5, TargetUnit.BusinessDays),
                new StageTarget(Stage.Completed, 2, 2, TargetUnit.BusinessDays))
            .Build();

    private static IssueFlowBuilder Of(FlowTable table, ApprovalPolicy approval)
    {
        var flow = IssueFlowPolicy.Define(table.Name).Approval(approval)
            .Stages([.. table.Stages.Select(name => new Stage(name))])
            .Hold(new FlowHold { Stage = Stage.Blocked, Requirements = [Requirements.BlockerComment] });
        foreach (var row in table.Rows)
        {
            flow.Move(MoveOf(row, approval));
        }

        foreach (var row in table.Closings)
        {
            flow.CloseFrom(new FlowClosing
            {
                From = new Stage(row.From),
                Requirements = TableNeeds.Of(row.Needs, approval),
                Status = row.Status,
                After = TimeSpan.FromDays(row.AfterDays),
            });
        }

        return flow;
    }

    private static FlowMove MoveOf(FlowRow row, ApprovalPolicy approval) => new()
    {
        Types = [.. Walking.Where(type => row.Types.HasFlag(TableNeeds.FlagOf(type)))],
        From = new Stage(row.From),
        To = new Stage(row.To),
        Requirements = TableNeeds.Of(row.Needs, approval),
        Assignee = row.Holder is { } holder ? AssigneeRole.DriOf(new Stage(holder)) : AssigneeRole.Requester,
        Posts = row.Posts,
        SetsSchedule = (row.Needs & FlowNeeds.Schedule) != FlowNeeds.None,
        RecordsAnswer = (row.Needs & (FlowNeeds.ValidationRejected | FlowNeeds.ValidationReceived
            | FlowNeeds.ValidationReceivedOrSkipped)) != FlowNeeds.None,
    };

    private static ValidationLabelRule Asked(string label, Stage stage) => new()
    {
        State = ValidationState.Requested,
        Label = label,
        Stage = stage,
        Types = Requested,
        Requirements = [Requirements.RequesterPinged],
        Assignee = AssigneeRole.Requester,
    };

    private static ValidationLabelRule Answered(ValidationState state, string label, Stage stage) => new()
    {
        State = state,
        Label = label,
        Stage = stage,
        Types = Requested,
        Requirements = [Requirements.ValidationRequested],
        Assignee = AssigneeRole.DriOf(Stage.Development),
    };

    private static ValidationLabelRule Skipped(IssueType[] types) => new()
    {
        State = ValidationState.Skipped,
        Label = ValidationLabels.Skipped,
        Stage = Stage.Development,
        Types = types,
    };
}
