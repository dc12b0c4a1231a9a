using SupportOps.IssueFlow;

namespace SupportOps.Cli.Demo;

/// <summary>What is attempted with a Bug and a Feature of <c>validation-2026</c>, and what people answer.</summary>
internal static class FlowScripts
{
    /// <summary>Title of the iteration after the one of the first day.</summary>
    public const string NextIteration = "Second week";

    /// <summary>Title of the milestone.</summary>
    public const string Milestone = "January";

    // A day of the iteration that is the next one on the first day.
    private const int NextWeek = 8;

    public static IReadOnlyList<FlowAttempt> Bug { get; } =
    [
        new(Stage.Planning, facts => facts, FlowCodes.NotValid),
        new(Stage.Planning, facts => facts with { IsValidBug = true }),
        new(Stage.Development, facts => facts with { HasGameplan = true }),
        .. Rest,
    ];

    public static IReadOnlyList<FlowAttempt> Feature { get; } =
    [
        new(Stage.Planning, facts => facts with { IsOnRoadmap = true, IsCongruentWithRoadmap = true }),
        new(Stage.Scheduling, facts => facts with { HasGameplan = true }),
        new(Stage.Queued, facts => facts with { Milestone = Milestone, Iteration = NextIteration }),
        new(Stage.Development, facts => facts, FlowCodes.IterationNotCurrent),
        new(Stage.Development, facts => facts, Day: NextWeek),
        .. Rest,
    ];

    private static IEnumerable<FlowAttempt> Rest =>
    [
        new(Stage.Validation, facts => facts with { IsRequesterPinged = true }, Day: NextWeek),
        new(Stage.Implementation, facts => facts with { Validation = ValidationState.Received }, Day: NextWeek),
        new(Stage.Completed, facts => facts with { HasBlueprint = true, IsInProduction = true }, Day: NextWeek),
    ];
}
