using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Receivers;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Kills;

/// <summary>R5: a receiver that is killed at any moment loses nothing and does nothing twice.</summary>
internal sealed class KillRow : ScoreRow<ReceiverKind>
{
    private const int Deliveries = 10_000;
    private const int Kills = 500;

    public override string Code => "R5";

    public override string Property => "a killed receiver loses and doubles nothing";

    public override double MostSeconds => 180;

    public override bool IsRepeatable => false;

    protected override ReceiverKind Product => ReceiverKinds.Product;

    protected override ReceiverKind Unspoilt => ReceiverKinds.Plain;

    protected override IReadOnlyList<Plant<ReceiverKind>> Defects => KillPlants.All;

    protected override RowFinding Run(ReceiverKind port, RowOrder order)
    {
        var plan = CallPlan.Make(order.Seed, order.Share(Deliveries));
        var trial = new KillTrial(port, plan, order.Share(Kills), order.Seed);
        var failures = new FailureList();
        foreach (var problem in Task.Run(trial.FindProblemsAsync).GetAwaiter().GetResult())
        {
            failures.Add(problem, problem.Length);
        }

        return new RowFinding(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{plan.Deliveries.Count:N0} deliveries, {order.Share(Kills)} kills, {trial.Broken:N0} tries cut"),
            failures.Simplest,
            failures.Count);
    }
}
