namespace SupportOps.IssueFlow;

/// <summary>How an issue that began in one version of the flow goes on in another: an explicit map, nothing guessed.
/// </summary>
/// <remarks>
/// The handbook changed its versions and says nothing about issues under way, so the maps are the project's. A map is
/// checked when it is made: every stage of every type has exactly one row, and leads to a stage of that type.
/// </remarks>
public sealed class FlowMigration
{
    private readonly IReadOnlyList<MigrationRow> _rows;

    private FlowMigration(IssueFlowPolicy from, IssueFlowPolicy to, IReadOnlyList<MigrationRow> rows)
    {
        From = from;
        To = to;
        _rows = rows;
    }

    /// <summary><c>design-2025</c> to <c>scheduling-2025</c>.</summary>
    public static FlowMigration Design2025ToScheduling2025 { get; } = Create(
        IssueFlowPolicy.Design2025, IssueFlowPolicy.Scheduling2025,
        Row(Stage.Design, Stage.Planning),
        Row(Stage.Planning, Stage.Scheduling, IssueType.Feature),
        Row(Stage.Validation, Stage.Development) with { Validation = ValidationState.Requested });

    /// <summary><c>design-2025</c> to <c>validation-2026</c>.</summary>
    public static FlowMigration Design2025ToValidation2026 { get; } = Create(
        IssueFlowPolicy.Design2025, IssueFlowPolicy.Validation2026,
        Row(Stage.Design, Stage.Planning),
        Row(Stage.Planning, Stage.Scheduling, IssueType.Feature),
        Row(Stage.Validation, Stage.Validation) with { Validation = ValidationState.Requested });

    /// <summary><c>scheduling-2025</c> to <c>validation-2026</c>; an issue that waits for an answer goes to Validation.
    /// </summary>
    public static FlowMigration Scheduling2025ToValidation2026 { get; } = Create(
        IssueFlowPolicy.Scheduling2025, IssueFlowPolicy.Validation2026,
        Row(Stage.Development, Stage.Validation, IssueType.Bug, IssueType.Feature) with
        {
            When = ValidationState.Requested,
            Validation = ValidationState.Requested,
        },
        Row(Stage.Development, Stage.Validation, IssueType.Bug, IssueType.Feature) with
        {
            When = ValidationState.Received,
            Validation = ValidationState.Received,
        });

    /// <summary>The version the issues come from.</summary>
    public IssueFlowPolicy From { get; }

    /// <summary>The version they go to.</summary>
    public IssueFlowPolicy To { get; }

    /// <summary>Makes a map. A stage that both versions have and no row names stays as it is.</summary>
    /// <param name="from">The version the issues come from.</param>
    /// <param name="to">The version they go to.</param>
    /// <param name="rows">The stages that change.</param>
    /// <exception cref="ArgumentException">
    /// A stage of a type has no place in the new version, or more than one. The message names each.
    /// </exception>
    public static FlowMigration Create(
        IssueFlowPolicy from, IssueFlowPolicy to, params IReadOnlyList<MigrationRow> rows)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(rows);
        var migration = new FlowMigration(from, to, [.. rows]);
        var problems = migration.Problems().ToList();
        return problems.Count == 0
            ? migration
            : throw new ArgumentException(
                $"The map from {from.Name} to {to.Name} is not whole: {string.Join(' ', problems)}", nameof(rows));
    }

    /// <summary>The stage of the new version; null when the map has none.</summary>
    /// <param name="type">Type of the issue.</param>
    /// <param name="stage">Its stage in the old version.</param>
    /// <param name="validation">What the requester said so far.</param>
    public Stage? Map(IssueType type, Stage stage, ValidationState validation = ValidationState.None) =>
        RowFor(type, stage, validation) is not { } row ? Same(type, stage)
        : To.PathOf(type).Contains(row.To) ? row.To
        : null;

    /// <summary>Decides what to do with an issue of the old version so that the new one understands it. Pure.</summary>
    /// <param name="facts">What is known about the issue.</param>
    public TransitionDecision Decide(IssueFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsClosed || !From.TryPlace(facts, out var present))
        {
            return From.DecideLabel(facts, string.Empty);
        }

        if (Map(facts.Type, present, facts.CurrentValidation) is not { } stage)
        {
            return TransitionDecision.Refused(Refusals.NoMapping(this, facts.Type, present));
        }

        var plan = MigrationPlan.Of(this, facts, stage, RowFor(facts.Type, present, facts.CurrentValidation));
        return plan.IsEmpty && stage == present
            ? TransitionDecision.AlreadyThere
            : TransitionDecision.Allowed(plan);
    }

    private static MigrationRow Row(Stage from, Stage to, params IReadOnlyList<IssueType> types) =>
        new() { From = from, To = to, Types = types };

    private MigrationRow? RowFor(IssueType type, Stage stage, ValidationState validation) => _rows.FirstOrDefault(
        row => row.From == stage && Covers(row, type) && (row.When is null || row.When == validation));

    private static bool Covers(MigrationRow row, IssueType type) => row.Types.Count == 0 || row.Types.Contains(type);

    private Stage? Same(IssueType type, Stage stage) =>
        To.PathOf(type).Contains(stage) || (To.IsHold(stage) && From.IsHold(stage)) ? stage : null;

    private IEnumerable<string> Problems()
    {
        foreach (var type in Enum.GetValues<IssueType>())
        {
            foreach (var stage in From.PathOf(type))
            {
                var rows = _rows.Where(row => row.From == stage && Covers(row, type)).ToList();
                if (rows.Select(row => row.When).Distinct().Count() != rows.Count)
                {
                    yield return $"{type} in {stage} has two rows: keep one.";
                }

                if (!rows.Exists(row => row.When is null) && Same(type, stage) is null)
                {
                    yield return $"{type} in {stage} has no row: add one.";
                }

                foreach (var row in rows.Where(row => !To.PathOf(type).Contains(row.To)))
                {
                    yield return $"{type} in {stage} would go to {row.To}, which is not on its way there.";
                }
            }
        }
    }
}
