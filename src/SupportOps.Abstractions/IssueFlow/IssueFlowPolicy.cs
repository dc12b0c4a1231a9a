using SupportOps.Annotations;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.IssueFlow;

/// <summary>
/// Which stages an issue walks through, and what each move asks for: one version of the flow, as data.
/// </summary>
/// <remarks>
/// The handbook has three versions that contradict each other on purpose, so the caller names one; there is no default.
/// Describe your own with <see cref="Define"/>. Everything here is pure: time comes in with the facts.
/// </remarks>
[KnownValues]
public sealed class IssueFlowPolicy
{
    private readonly FlowMap _map;

    internal IssueFlowPolicy(IssueFlowBuilder builder)
    {
        Name = builder.Name;
        Stages = [.. builder.StageList];
        Moves = [.. builder.MoveList];
        Holds = [.. builder.HoldList];
        Closings = [.. builder.ClosingList];
        Validation = builder.Loop;
        Labels = builder.Scheme;
        Approval = builder.ApprovalPolicy;
        Filing = builder.Filing;
        Targets = builder.TargetList;
        _map = new FlowMap(Stages, Moves, Validation);
    }

    /// <summary>A gameplan in Design, a milestone in Planning, validation as a stage.</summary>
    /// <remarks>Source: handbook, Customer Support Operations, basic issue flow, after 2025-04-30.</remarks>
    [KnownValue(Design2025Table.Name)]
    public static IssueFlowPolicy Design2025 { get; } = HandbookFlows.Design2025();

    /// <summary>Iterations in Scheduling and Queued, validation by labels inside Development.</summary>
    /// <remarks>Source: handbook, Customer Support Operations, basic issue flow, mid to late 2025.</remarks>
    [KnownValue(Scheduling2025Table.Name)]
    public static IssueFlowPolicy Scheduling2025 { get; } = HandbookFlows.Scheduling2025();

    /// <summary>Like <see cref="Scheduling2025"/>, but Validation is a stage, and not everyone may file.</summary>
    /// <remarks>Source: handbook, Working issues, 2026, with its flowchart.</remarks>
    [KnownValue(Validation2026Table.Name)]
    public static IssueFlowPolicy Validation2026 { get; } = HandbookFlows.Validation2026();

    /// <summary>The handbook's versions, oldest first.</summary>
    public static IReadOnlyList<IssueFlowPolicy> Handbook { get; } = [Design2025, Scheduling2025, Validation2026];

    /// <summary>Name of the version, for example <c>design-2025</c>.</summary>
    public string Name { get; }

    /// <summary>The stages in the order in which an issue walks, holds included.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>The stage of a new issue.</summary>
    public Stage Start => Stages[0];

    /// <summary>The moves.</summary>
    public IReadOnlyList<FlowMove> Moves { get; }

    /// <summary>The stages aside of the way.</summary>
    public IReadOnlyList<FlowHold> Holds { get; }

    /// <summary>The stages from which an issue may be closed.</summary>
    public IReadOnlyList<FlowClosing> Closings { get; }

    /// <summary>How the requester is asked.</summary>
    public ValidationLoop Validation { get; }

    /// <summary>How the labels are spelled that are not stages.</summary>
    public LabelScheme Labels { get; }

    /// <summary>How a Feature is approved; null when nobody needs to.</summary>
    public ApprovalPolicy? Approval { get; }

    /// <summary>Who may file which type.</summary>
    public FilingPolicy Filing { get; }

    /// <summary>How long an issue should be in a stage; empty when the version names no times.</summary>
    public IReadOnlyList<StageTarget> Targets { get; }

    /// <summary>Begins the description of a flow of your own.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IssueFlowBuilder Define(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new IssueFlowBuilder(name);
    }

    /// <summary>The handbook's version of a name; null when there is none.</summary>
    /// <param name="name">For example <c>design-2025</c>, case included.</param>
    public static IssueFlowPolicy? Find(string name) =>
        Handbook.FirstOrDefault(flow => string.Equals(flow.Name, name, StringComparison.Ordinal));

    /// <summary>The type that the labels of an issue name; null when they name none, or several.</summary>
    /// <param name="labels">The labels; the spellings of 2025 and 2026 are both read.</param>
    public static IssueType? TypeOf(IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var types = LabelScheme.Of2025.Types.Concat(LabelScheme.Of2026.Types)
            .Where(pair => labels.Contains(pair.Value, StringComparer.Ordinal))
            .Select(pair => pair.Key)
            .Distinct()
            .ToList();
        return types is [var only] ? only : null;
    }

    /// <summary>Decides whether an issue may move to a stage. Pure: the same facts give the same decision.</summary>
    /// <param name="facts">What is known about the issue.</param>
    /// <param name="wanted">The stage it shall move to; being there already is a success.</param>
    public TransitionDecision Decide(IssueFacts facts, Stage wanted)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var present = facts.Reading.Stage;
        var from = _map.IndexOf(present?.Name);
        if (from < 0 || facts.IsClosed)
        {
            return Unready(facts);
        }

        if (string.Equals(present?.Name, wanted.Name, StringComparison.Ordinal))
        {
            return TransitionDecision.AlreadyThere;
        }

        var to = _map.IndexOf(wanted.Name);
        return to >= 0 && _map.Find(facts.Type, from, to) is { } move
            ? move.Decide(facts)
            : DecideAside(facts, Stages[from], wanted, to);
    }

    /// <summary>Decides whether an issue may be closed; its stage stays. Pure.</summary>
    /// <param name="facts">What is known about the issue.</param>
    public TransitionDecision DecideClosing(IssueFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsClosed)
        {
            return TransitionDecision.AlreadyThere;
        }

        if (!TryPlace(facts, out var from))
        {
            return Unready(facts);
        }

        var closing = Closings.FirstOrDefault(rule => rule.From == from);
        if (closing is null || (closing.After > TimeSpan.Zero && !(facts.BlockedFor >= closing.After)))
        {
            return TransitionDecision.Refused(Refusals.NotCompleted(this, from, closing));
        }

        var requirements = new RequirementSet(closing.Requirements);
        return requirements.AreMetBy(facts)
            ? TransitionDecision.Allowed(ClosingPlan.Of(closing, facts))
            : requirements.Refuse(facts);
    }

    /// <summary>Decides whether a validation label may be put on; the stage stays. Pure.</summary>
    /// <param name="facts">What is known about the issue.</param>
    /// <param name="label">The label, for example <c>Validation::Received</c>.</param>
    public TransitionDecision DecideLabel(IssueFacts facts, string label)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(label);
        if (facts.IsClosed || !TryPlace(facts, out var from))
        {
            return Unready(facts);
        }

        if (Validation.RuleOf(label) is not { } rule)
        {
            return TransitionDecision.Refused(Refusals.LabelNotInVersion(this, label));
        }

        if (!rule.Types.Contains(facts.Type))
        {
            return TransitionDecision.Refused(Refusals.LabelSkipped(facts.Type, rule));
        }

        return rule.Stage == from
            ? LabelPlan.Decide(facts, rule)
            : TransitionDecision.Refused(Refusals.LabelNotHere(from, rule));
    }

    /// <summary>Everything that may be done with an issue as it stands, each with its decision. Pure.</summary>
    /// <param name="facts">What is known about the issue.</param>
    public IssueExplanation Explain(IssueFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return FlowExplainer.Explain(this, facts);
    }

    /// <summary>The stages a type walks through, in order; empty for a type without stages.</summary>
    /// <param name="type">The type.</param>
    public IReadOnlyList<Stage> PathOf(IssueType type) =>
        [.. Stages.Where((_, index) => _map.IsOnPath(type, index))];

    /// <summary>The stages that a type may go to from a stage, holds included; the facts may still forbid it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="from">The stage; for a hold, its further exits only, because the rest depends on the issue.</param>
    public IReadOnlyList<Stage> SuccessorsOf(IssueType type, Stage from)
    {
        if (HoldOf(from) is { } hold)
        {
            return [.. hold.FurtherExits.Where(PathOf(type).Contains)];
        }

        var ways = Moves.Where(move => move.From == from && move.Types.Contains(type)).Select(move => move.To);
        return IsActive(from) && PathOf(type).Count > 0 ? [.. ways, .. Holds.Select(hold => hold.Stage)] : [.. ways];
    }

    /// <summary>Whether a stage is aside of the way, such as Blocked.</summary>
    /// <param name="stage">The stage.</param>
    public bool IsHold(Stage stage) => HoldOf(stage) is not null;

    internal bool IsActive(Stage stage) => Stages.Contains(stage) && !IsHold(stage) && !_map.IsLast(stage);

    internal bool TryPlace(IssueFacts facts, out Stage stage)
    {
        stage = facts.Reading.Stage ?? default;
        return _map.IndexOf(stage.Name) >= 0 && facts.Type is not IssueType.Incident;
    }

    private FlowHold? HoldOf(Stage stage) => Holds.FirstOrDefault(hold => hold.Stage == stage);

    private TransitionDecision Unready(IssueFacts facts)
    {
        if (facts.IsClosed)
        {
            return TransitionDecision.Refused(Refusals.Closed);
        }

        return facts.Type is IssueType.Incident
            ? TransitionDecision.Refused(Refusals.Incident(this))
            : StageRepair.Refuse(this, facts);
    }

    private TransitionDecision DecideAside(IssueFacts facts, Stage from, Stage wanted, int to)
    {
        if (to < 0)
        {
            return TransitionDecision.Refused(Refusals.StageNotInVersion(this, wanted.ToString()));
        }

        if (facts.Type is IssueType.Incident)
        {
            return TransitionDecision.Refused(Refusals.Incident(this));
        }

        if (HoldOf(from) is { } left)
        {
            return HoldPlan.Leave(this, facts, left, wanted);
        }

        if (HoldOf(wanted) is { } entered && IsActive(from))
        {
            return HoldPlan.Enter(facts, entered, from);
        }

        return IsHold(wanted) || _map.IsOnPath(facts.Type, to)
            ? TransitionDecision.Refused(Refusals.NoSuchTransition(this, facts.Type, from, wanted))
            : TransitionDecision.Refused(Refusals.StageSkipped(this, facts.Type, wanted));
    }
}
