using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Faults;

/// <summary>R7: every fault in every call of every adapter, once and for ever.</summary>
/// <param name="adapters">Make each adapter.</param>
internal sealed class FaultMatrixRow(IReadOnlyList<Func<ZendeskSource, IFaultAdapter>> adapters)
    : ScoreRow<ZendeskSource>
{
    private const int Rounds = 25;

    // Chance changes nothing about a body that is too long, and reading it takes most of the time.
    private const int HeavyEvery = 10;

    public override string Code => "R7";

    public override double MostSeconds => 120;

    public override string Property => "a fault ends in the answer or in a typed error";

    protected override ZendeskSource Product => ProductZendesk.Create;

    protected override ZendeskSource Unspoilt => PlainClient.Create;

    protected override IReadOnlyList<Plant<ZendeskSource>> Defects => FaultPlants.All;

    protected override RowFinding Run(ZendeskSource port, RowOrder order)
    {
        var failures = new FailureList();
        var cells = 0;
        for (var round = 0; round < order.Share(Rounds) && !IsEnough(order, failures); round++)
        {
            var random = new Random(unchecked((order.Seed * Rounds) + round));
            foreach (var cell in Cells(port, random).Where(cell => !cell.Fault.IsHeavy || round % HeavyEvery == 0))
            {
                cells++;
                if (FaultJudge.FindProblem(cell, FaultTrial.Play(cell)) is { } problem)
                {
                    failures.Add($"{cell}: {problem}", cells);
                }

                if (IsEnough(order, failures))
                {
                    break;
                }
            }
        }

        return new RowFinding(Figure(cells), failures.Simplest, failures.Count);
    }

    private IEnumerable<FaultCell> Cells(ZendeskSource source, Random random) =>
        from adapter in adapters.Select(make => make(source))
        from call in adapter.Calls(random)
        from fault in FaultCatalog.All
        where !call.Omitted.Contains(fault.Kind)
        from stays in new[] { false, true }
        select new FaultCell(adapter, call, fault, stays);

    private static bool IsEnough(RowOrder order, FailureList failures) => order.StopsAtFirst && failures.Count > 0;

    private static string Figure(int cells) => string.Create(
        CultureInfo.InvariantCulture,
        $"{cells:N0} cells, {FaultCatalog.All.Select(fault => fault.Kind).Distinct().Count()} kinds of fault");
}
