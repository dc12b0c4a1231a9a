namespace SupportOps.IssueFlow;

/// <summary>
/// Describes a flow stage by stage and move by move; the handbook's versions are described the same way.
/// </summary>
/// <remarks>Nothing is checked before <see cref="Build"/>, which names every mistake at once.</remarks>
public sealed class IssueFlowBuilder
{
    private readonly List<Stage> _stages = [];
    private readonly List<FlowMove> _moves = [];
    private readonly List<FlowHold> _holds = [];
    private readonly List<FlowClosing> _closings = [];

    internal IssueFlowBuilder(string name) => Name = name;

    internal string Name { get; }

    internal IReadOnlyList<Stage> StageList => _stages;

    internal IReadOnlyList<FlowMove> MoveList => _moves;

    internal IReadOnlyList<FlowHold> HoldList => _holds;

    internal IReadOnlyList<FlowClosing> ClosingList => _closings;

    internal ValidationLoop Loop { get; private set; } = ValidationLoop.None;

    internal LabelScheme Scheme { get; private set; } = LabelScheme.Of2026;

    internal ApprovalPolicy? ApprovalPolicy { get; private set; }

    internal FilingPolicy Filing { get; private set; } = FilingPolicy.Anyone;

    internal IReadOnlyList<StageTarget> TargetList { get; private set; } = [];

    /// <summary>Names the stages in the order in which an issue walks; a new issue starts in the first.</summary>
    /// <param name="stages">The stages, holds included.</param>
    public IssueFlowBuilder Stages(params IReadOnlyList<Stage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        _stages.AddRange(stages);
        return this;
    }

    /// <summary>Adds a move.</summary>
    /// <param name="move">The move.</param>
    public IssueFlowBuilder Move(FlowMove move)
    {
        ArgumentNullException.ThrowIfNull(move);
        _moves.Add(move);
        return this;
    }

    /// <summary>Adds a move that asks for some things and hands the issue to the DRI of its new stage.</summary>
    /// <param name="type">The type that may go it.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it leads.</param>
    /// <param name="requirements">What it asks for.</param>
    public IssueFlowBuilder Move(
        IssueType type, Stage from, Stage to, params IReadOnlyList<Requirement> requirements) =>
        Move(new FlowMove { Types = [type], From = from, To = to, Requirements = requirements });

    /// <summary>Adds a stage aside of the way, such as Blocked.</summary>
    /// <param name="hold">The stage and its rules.</param>
    public IssueFlowBuilder Hold(FlowHold hold)
    {
        ArgumentNullException.ThrowIfNull(hold);
        _holds.Add(hold);
        return this;
    }

    /// <summary>Adds a stage from which an issue may be closed.</summary>
    /// <param name="closing">The stage and what closing asks for.</param>
    public IssueFlowBuilder CloseFrom(FlowClosing closing)
    {
        ArgumentNullException.ThrowIfNull(closing);
        _closings.Add(closing);
        return this;
    }

    /// <summary>Adds a stage from which an issue may be closed.</summary>
    /// <param name="from">The stage.</param>
    /// <param name="requirements">What closing asks for.</param>
    public IssueFlowBuilder CloseFrom(Stage from, params IReadOnlyList<Requirement> requirements) =>
        CloseFrom(new FlowClosing { From = from, Requirements = requirements });

    /// <summary>Says how the requester is asked; without it, nobody is.</summary>
    /// <param name="loop">The stage and the labels of the validation.</param>
    public IssueFlowBuilder Validate(ValidationLoop loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        Loop = loop;
        return this;
    }

    /// <summary>Says how labels are spelled; without it, as in 2026.</summary>
    /// <param name="labels">The spelling.</param>
    public IssueFlowBuilder Labels(LabelScheme labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        Scheme = labels;
        return this;
    }

    /// <summary>Says how a Feature is approved, for whoever shows it; moves ask for it by their requirements.</summary>
    /// <param name="approval">The policy.</param>
    public IssueFlowBuilder Approval(ApprovalPolicy approval)
    {
        ArgumentNullException.ThrowIfNull(approval);
        ApprovalPolicy = approval;
        return this;
    }

    /// <summary>Says who may file which type; without it, anyone may.</summary>
    /// <param name="filing">The policy.</param>
    public IssueFlowBuilder FiledBy(FilingPolicy filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        Filing = filing;
        return this;
    }

    /// <summary>Says how long an issue should be in a stage.</summary>
    /// <param name="targets">The targets, at most one for each stage.</param>
    public IssueFlowBuilder Targets(params IReadOnlyList<StageTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        TargetList = [.. targets];
        return this;
    }

    /// <summary>Every mistake of the description, one sentence each; empty when it can be built.</summary>
    public IReadOnlyList<string> Problems() => FlowCheck.Of(this);

    /// <summary>Builds the flow.</summary>
    /// <exception cref="InvalidOperationException">
    /// The description has mistakes: a stage that no type can reach or that nothing ends, a move that is there twice, a
    /// stage nobody named. The message names all of them.
    /// </exception>
    public IssueFlowPolicy Build()
    {
        var problems = Problems();
        return problems.Count == 0
            ? new IssueFlowPolicy(this)
            : throw new InvalidOperationException($"The flow \"{Name}\" cannot be built: {string.Join(' ', problems)}");
    }
}
