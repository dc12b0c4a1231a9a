namespace SupportOps.IssueFlow;

/// <summary>The refusals that do not come from a requirement of a move.</summary>
internal static class Refusals
{
    private const string Mover = "whoever moves the issue";

    public static UnmetCondition Closed { get; } = Of(
        FlowCodes.Closed, "an open issue", "the requester", "Create a new issue; a closed one is not opened again.");

    public static UnmetCondition Incident(IssueFlowPolicy flow) => Of(
        FlowCodes.StageSkippedForType, "a type that walks through stages", "the DRI of Triage",
        $"Work an incident by IncidentPolicy; the stages of {flow.Name} are not for it.");

    public static UnmetCondition StageNotInVersion(IssueFlowPolicy flow, string stage) => Of(
        FlowCodes.StageNotInVersion, $"a stage \"{stage}\" in {flow.Name}", Mover,
        $"Choose one of {List(flow.Stages)}.");

    public static UnmetCondition LabelNotInVersion(IssueFlowPolicy flow, string label) => Of(
        FlowCodes.StageNotInVersion, $"a validation label \"{label}\" in {flow.Name}", Mover,
        flow.Validation.Labels.Count == 0
            ? "Validate without labels: this version has none."
            : $"Choose one of {string.Join(", ", flow.Validation.Labels.Select(rule => rule.Label))}.");

    public static UnmetCondition StageSkipped(IssueFlowPolicy flow, IssueType type, Stage wanted) => Of(
        FlowCodes.StageSkippedForType, $"{wanted} on the way of {Article(type)}", Mover,
        $"Leave it out: {Article(type)} walks through {List(flow.PathOf(type))}.");

    public static UnmetCondition LabelSkipped(IssueType type, ValidationLabelRule rule) => Of(
        FlowCodes.StageSkippedForType, $"{rule.Label} for {Article(type)}", Mover,
        $"Leave it out: only {string.Join(", ", rule.Types)} may carry it.");

    public static UnmetCondition NoSuchTransition(
        IssueFlowPolicy flow, IssueType type, Stage from, Stage wanted) => Of(
        FlowCodes.NoSuchTransition, $"a way from {from} to {wanted}", Mover,
        flow.SuccessorsOf(type, from) is { Count: > 0 } next
            ? $"From {from} {Article(type)} may go to {List(next)}."
            : $"From {from} {Article(type)} goes nowhere.");

    public static UnmetCondition LabelNotHere(Stage from, ValidationLabelRule rule) => Of(
        FlowCodes.NoSuchTransition, $"the stage {rule.Stage} for {rule.Label}", Mover,
        $"Put it on in {rule.Stage}; the issue is in {from}.");

    public static UnmetCondition PreviousStageOnly(Stage from, IReadOnlyList<Stage> exits) => Of(
        FlowCodes.PreviousStageOnly, "a stage that the issue may go back to", Mover,
        exits.Count == 0 ? $"From {from} it may go nowhere." : $"From {from} it may go to {List(exits)}.");

    public static UnmetCondition PreviousStageUnknown(Stage from) => Of(
        FlowCodes.PreviousStageUnknown, $"the stage the issue was in before {from}", "whoever knows the issue",
        "Look at its history, and give the previous stage with the facts.");

    public static UnmetCondition NotCompleted(IssueFlowPolicy flow, Stage from, FlowClosing? closing) => Of(
        FlowCodes.NotCompleted, "a stage that closes", Mover,
        closing is { After.TotalDays: var days }
            ? $"Wait until the issue was {days:0} days in {from}, or move it on."
            : $"Move it on; it may be closed from {List([.. flow.Closings.Select(rule => rule.From)])}.");

    public static UnmetCondition NoStage(IssueFlowPolicy flow) => Of(
        FlowCodes.NoStage, "a stage label", "the DRI of Triage",
        $"Put on {flow.Start.Label}, or the stage the issue was in before the label was lost.");

    public static UnmetCondition TwoStages(IReadOnlyList<string> labels, Stage keep) => Of(
        FlowCodes.TwoStages, $"one stage label instead of {string.Join(", ", labels)}", "the DRI of the issue",
        $"Keep the right one and take the others off; {keep.Label} is proposed.");

    public static UnmetCondition PresentStageNotInVersion(IssueFlowPolicy flow, Stage stage) => Of(
        FlowCodes.PresentStageNotInVersion, $"a stage label of {flow.Name} instead of {stage.Label}",
        "the DRI of the issue", "Bring the issue over with the map from its version, or name the version it follows.");

    public static UnmetCondition NoMapping(FlowMigration map, IssueType type, Stage stage) => Of(
        FlowCodes.NoMapping, $"a row for {stage} of {Article(type)} from {map.From.Name} to {map.To.Name}",
        "whoever wrote the map", "Add the row, or move the issue to a stage that has one.");

    public static UnmetCondition ConditionFailed(Requirement requirement, Exception exception) => Of(
        FlowCodes.ConditionFailed, $"an answer of the condition {requirement.Unmet.Code}",
        "whoever wrote the condition", $"Repair it: it threw {exception.GetType().Name}: {exception.Message}");

    private static UnmetCondition Of(string code, string fact, string suppliedBy, string remedy) =>
        new() { Code = code, Fact = fact, SuppliedBy = suppliedBy, Remedy = remedy };

    private static string List(IReadOnlyList<Stage> stages) => string.Join(", ", stages);

    private static string Article(IssueType type) =>
        type is IssueType.Administrative or IssueType.Incident ? $"an {type} issue" : $"a {type}";
}
