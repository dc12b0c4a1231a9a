using System.Collections.Frozen;

namespace SupportOps.IssueFlow;

/// <summary>A flow laid out flat, so that a decision is a look into an array.</summary>
internal sealed class FlowMap
{
    private readonly FrozenDictionary<string, int> _indexes;
    private readonly PlannedMove?[] _moves;
    private readonly bool[] _onPath;
    private readonly HashSet<Stage> _last;
    private readonly int _count;

    public FlowMap(IReadOnlyList<Stage> stages, IReadOnlyList<FlowMove> moves, ValidationLoop loop)
    {
        var types = Enum.GetValues<IssueType>().Length;
        _count = stages.Count;
        _indexes = stages.Select((stage, index) => (stage.Name, index))
            .ToFrozenDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        _moves = new PlannedMove?[types * _count * _count];
        _onPath = new bool[types * _count];
        _last = [.. stages.Except(moves.Select(move => move.From))];
        foreach (var move in moves)
        {
            foreach (var type in move.Types)
            {
                Place(type, move, loop);
            }
        }
    }

    /// <summary>Number of a stage; negative when the flow has none of the name.</summary>
    public int IndexOf(string? name) => name is not null && _indexes.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The move of a type between two stages of the flow; null when there is none.</summary>
    public PlannedMove? Find(IssueType type, int from, int to) => _moves[(((int)type * _count) + from) * _count + to];

    /// <summary>Whether a type walks through a stage.</summary>
    public bool IsOnPath(IssueType type, int stage) => _onPath[((int)type * _count) + stage];

    /// <summary>Whether no move leads from a stage.</summary>
    public bool IsLast(Stage stage) => _last.Contains(stage);

    private void Place(IssueType type, FlowMove move, ValidationLoop loop)
    {
        var from = IndexOf(move.From.Name);
        var to = IndexOf(move.To.Name);
        _moves[(((int)type * _count) + from) * _count + to] = new PlannedMove(move, loop);
        _onPath[((int)type * _count) + from] = true;
        _onPath[((int)type * _count) + to] = true;
    }
}
