namespace SupportOps.IssueFlow;

/// <summary>One arrow of a picture.</summary>
/// <param name="From">Where it begins; null for every active stage.</param>
/// <param name="To">Where it ends; null for the active stage that the issue came from.</param>
/// <param name="Text">What stands beside it.</param>
internal sealed record DiagramWay(Stage? From, Stage? To, string Text)
{
    /// <summary>Moves, ways into holds and out of them; closing is apart.</summary>
    public static IReadOnlyList<DiagramWay> Of(IssueFlowPolicy flow) =>
    [
        .. flow.Moves.GroupBy(move => (move.From, move.To))
            .Select(moves => new DiagramWay(moves.Key.From, moves.Key.To, Types(moves.SelectMany(move => move.Types)))),
        .. flow.Holds.SelectMany(hold => WaysOf(flow, hold)),
    ];

    /// <summary>Why an issue may be closed from a stage.</summary>
    public static string ClosingText(FlowClosing closing)
    {
        var after = closing.After > TimeSpan.Zero ? $" after {closing.After.TotalDays:0} days" : string.Empty;
        var needs = closing.Requirements.Count > 0 ? " with a comment" : string.Empty;
        return "close" + after + needs;
    }

    private static IEnumerable<DiagramWay> WaysOf(IssueFlowPolicy flow, FlowHold hold)
    {
        yield return new DiagramWay(null, hold.Stage, hold.Requirements.Count > 0 ? "with a comment" : "any time");
        yield return new DiagramWay(hold.Stage, null, "back to the stage before");
        foreach (var exit in hold.FurtherExits)
        {
            var types = Enum.GetValues<IssueType>().Where(type => flow.PathOf(type).Contains(exit));
            yield return new DiagramWay(hold.Stage, exit, Types(types));
        }
    }

    private static string Types(IEnumerable<IssueType> types) => string.Join(", ", types.Distinct().Order());
}
