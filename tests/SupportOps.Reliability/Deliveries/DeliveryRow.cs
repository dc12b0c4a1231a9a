using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Deliveries;

/// <summary>R6: the order of deliveries does not matter, nor that two replicas work on them at once.</summary>
internal sealed class DeliveryRow : ScoreRow<CalendarSource>
{
    private const int RunsByChance = 5_000;
    private const int QuickStep = 5;

    private static readonly DeliveryOrder[] Orders = [.. Story.All.SelectMany(story => story.Orders())];

    public override string Code => "R6";

    public override string Property => "every order of deliveries ends in the same calendar";

    protected override CalendarSource Product => ProductCalendar.Create;

    protected override CalendarSource Unspoilt => PlainCalendar.Create;

    protected override IReadOnlyList<Plant<CalendarSource>> Defects => CalendarPlants.All;

    protected override RowFinding Run(CalendarSource port, RowOrder order)
    {
        var failures = new FailureList();
        using var trial = new DeliveryTrial(port);
        var number = 0;
        foreach (var (told, turns) in Cases(order))
        {
            number++;
            if (trial.FindProblem(told, turns) is { } problem)
            {
                failures.Add(
                    string.Create(CultureInfo.InvariantCulture, $"run {number}: {problem} ({told})"),
                    told.Messages.Count);
            }

            if (order.StopsAtFirst && failures.Count > 0)
            {
                break;
            }
        }

        return new RowFinding(
            string.Create(CultureInfo.InvariantCulture, $"{number:N0} runs of {Orders.Length} orders"),
            failures.Simplest,
            failures.Count);
    }

    private static IEnumerable<(DeliveryOrder Told, Turns Turns)> Cases(RowOrder order) =>
        OfOneReplica(order).Concat(EveryInterleaving()).Concat(ByChance(order));

    private static IEnumerable<(DeliveryOrder Told, Turns Turns)> OfOneReplica(RowOrder order) => Orders
        .Where((_, place) => !order.Quick || place % QuickStep == 0)
        .Select(told => (told, Turns.OfOne));

    // Races need few messages and exact moments, so that chance would rarely meet them.
    private static IEnumerable<(DeliveryOrder Told, Turns Turns)> EveryInterleaving()
    {
        foreach (var told in Orders.Where(told => told.Messages.Count == 2))
        {
            var interleavings = new Interleavings();
            do
            {
                yield return (told, Turns.Of(interleavings));
            }
            while (interleavings.MoveNext());
        }
    }

    private static IEnumerable<(DeliveryOrder Told, Turns Turns)> ByChance(RowOrder order)
    {
        var chance = new Random(order.Seed);
        for (var run = 0; run < order.Share(RunsByChance); run++)
        {
            yield return (Orders[chance.Next(Orders.Length)], Turns.ByChance(chance));
        }
    }
}
