namespace SupportOps.IssueFlow;

/// <summary>Finds the mistakes of a described flow before anybody walks into them.</summary>
internal sealed class FlowCheck
{
    private readonly IssueFlowBuilder _flow;
    private readonly List<string> _problems = [];

    private FlowCheck(IssueFlowBuilder flow) => _flow = flow;

    public static IReadOnlyList<string> Of(IssueFlowBuilder flow)
    {
        var check = new FlowCheck(flow);
        check.CheckNames();
        if (check._problems.Count == 0)
        {
            check.CheckMoves();
            check.CheckWays();
        }

        return check._problems;
    }

    private void CheckNames()
    {
        Report(_flow.StageList.Count == 0, "It has no stages: name them with Stages, the first one for new issues.");
        foreach (var stage in _flow.StageList)
        {
            Report(!IsName(stage.Name), $"\"{stage}\" is no name of a stage: give it a text without \"::\" or "
                + "blanks at its ends.");
        }

        foreach (var stage in Repeated(_flow.StageList))
        {
            Report(true, $"Stage {stage} is named twice: name it once.");
        }

        foreach (var stage in Mentioned().Distinct().Except(_flow.StageList))
        {
            Report(true, $"Stage {stage} is used and not named: add it to Stages.");
        }
    }

    private void CheckMoves()
    {
        foreach (var move in _flow.MoveList)
        {
            var name = $"Move {move.From} to {move.To}";
            Report(move.Types.Count == 0, $"{name} is for no type: give it one.");
            Report(move.From == move.To, $"{name} leads nowhere: remove it.");
            Report(move.Types.Contains(IssueType.Incident), $"{name} is for incidents, which have no stages: "
                + "use IncidentPolicy.");
            Report(IsHold(move.From) || IsHold(move.To), $"{name} touches a hold: holds are entered and left "
                + "without moves.");
        }

        var ways = _flow.MoveList.SelectMany(move => move.Types.Select(type => (type, move.From, move.To)));
        foreach (var (type, from, to) in Repeated(ways))
        {
            Report(true, $"Move {from} to {to} is there twice for {type}: keep one.");
        }

        foreach (var stage in Repeated(_flow.ClosingList.Select(closing => closing.From)))
        {
            Report(true, $"Closing from {stage} is described twice: keep one.");
        }

        foreach (var stage in Repeated(_flow.HoldList.Select(hold => hold.Stage)))
        {
            Report(true, $"Hold {stage} is described twice: keep one.");
        }
    }

    private void CheckWays()
    {
        var reached = new HashSet<Stage>();
        foreach (var type in Enum.GetValues<IssueType>())
        {
            var moves = _flow.MoveList.Where(move => move.Types.Contains(type)).ToList();
            var ofType = Reach([_flow.StageList[0]], moves, move => (move.From, move.To));
            reached.UnionWith(moves.Count == 0 ? [] : ofType);
            foreach (var move in moves.Where(move => !ofType.Contains(move.From)))
            {
                Report(true, $"{type}: no way leads to {move.From}, so {move.From} to {move.To} is never gone.");
            }

            // A way ends where closing asks for no more than being there; others are exits for an emergency.
            var ends = Reach(
                [.. _flow.ClosingList.Where(closing => closing.After == TimeSpan.Zero && !IsHold(closing.From))
                    .Where(closing => moves.TrueForAll(move => move.From != closing.From))
                    .Select(closing => closing.From)],
                moves, move => (move.To, move.From));
            foreach (var stage in ofType.Except(ends).Where(_ => moves.Count > 0))
            {
                Report(true, $"{type}: {stage} is a dead end: no way leads from it to a last stage that closes.");
            }
        }

        foreach (var stage in _flow.StageList.Where(stage => !IsHold(stage) && !reached.Contains(stage)))
        {
            Report(true, $"Stage {stage} is reached by no type: add a move to it or remove it.");
        }
    }

    private static HashSet<Stage> Reach(
        IReadOnlyList<Stage> from, List<FlowMove> moves, Func<FlowMove, (Stage From, Stage To)> direction)
    {
        var reached = new HashSet<Stage>(from);
        var before = -1;
        while (reached.Count != before)
        {
            before = reached.Count;
            reached.UnionWith(moves.Select(direction).Where(way => reached.Contains(way.From)).Select(way => way.To));
        }

        return reached;
    }

    private IEnumerable<Stage> Mentioned() =>
    [
        .. _flow.MoveList.SelectMany(move => new[] { move.From, move.To }),
        .. _flow.HoldList.SelectMany(hold => hold.FurtherExits.Prepend(hold.Stage)),
        .. _flow.ClosingList.Select(closing => closing.From),
        .. _flow.Loop.Labels.Select(rule => rule.Stage),
        .. _flow.Loop.Stage is { } stage ? [stage] : Array.Empty<Stage>(),
        .. _flow.TargetList.Select(target => target.Stage),
    ];

    private bool IsHold(Stage stage) => _flow.HoldList.Any(hold => hold.Stage == stage);

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> items) =>
        items.GroupBy(item => item).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    private static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Trim() == name
        && !name.Contains("::", StringComparison.Ordinal) && !name.Contains(',', StringComparison.Ordinal);

    private void Report(bool isWrong, string problem)
    {
        if (isWrong)
        {
            _problems.Add(problem);
        }
    }
}
