using BenchmarkDotNet.Attributes;
using SupportOps.IssueFlow;

namespace SupportOps.Benchmarks.IssueFlow;

/// <summary>
/// P6: one decision about an issue whose facts are there. The limit looks the move up in a flat table and asks two
/// conditions; the naive row searches the list of moves and makes the plan anew.
/// </summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private static readonly IssueFlowPolicy Flow = IssueFlowPolicy.Design2025;
    private static readonly Stage Design = Stage.Design;

    private readonly bool[] _table = new bool[4 * 8 * 8];
    private readonly IssueFacts _facts = new()
    {
        Type = IssueType.Bug,
        Labels = [StageLabels.Triage, "Customer::Support", "Priority::3", "bug"],
        IsValidBug = true,
    };

    private readonly IssueFacts _refused = new()
    {
        Type = IssueType.Bug,
        Labels = [StageLabels.Triage, "Customer::Support", "bug"],
    };

    private int _from = -1;
    private int _to = -1;

    [GlobalSetup]
    public void Place()
    {
        (_from, _to) = (0, 1);
        _table[1] = true;
    }

    [Benchmark(Baseline = true, Description = "flat table, two conditions")]
    public (bool IsAllowed, int Stage) Limit() =>
        (_table[(_from * 8) + _to] && _facts.IsValidBug && _facts.Labels.Count > 2, _to);

    [Benchmark(Description = "decide, allowed, with labels")]
    public TransitionDecision Ours() => Flow.Decide(_facts, Design);

    [Benchmark(Description = "decide, refused with every reason")]
    public TransitionDecision Refused() => Flow.Decide(_refused, Design);

    [Benchmark(Description = "naive: search the moves, make the plan")]
    public TransitionPlan? Naive()
    {
        var label = _facts.Labels.Single(one => one.StartsWith("Stage::", StringComparison.Ordinal));
        var move = Flow.Moves.FirstOrDefault(
            one => one.From.Label == label && one.To == Design && one.Types.Contains(_facts.Type));
        return move?.Requirements.All(requirement => requirement.IsMetBy(_facts)) is true
            ? new TransitionPlan { LabelsToAdd = [move.To.Label], LabelsToRemove = [label] }
            : null;
    }
}
