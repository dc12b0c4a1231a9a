using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Receivers;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Load;

/// <summary>R9: a thousand deliveries a second are all taken, in time, and memory stays flat.</summary>
internal sealed class LoadRow : ScoreRow<ReceiverKind>
{
    private const int Rate = 1_000;
    private const int Deliveries = 60_000;

    public override string Code => "R9";

    public override string Property => "a thousand deliveries a second, none lost";

    public override double MostSeconds => 90;

    public override bool IsRepeatable => false;

    protected override ReceiverKind Product => ReceiverKinds.Product;

    protected override ReceiverKind Unspoilt => ReceiverKinds.Plain;

    protected override IReadOnlyList<Plant<ReceiverKind>> Defects => LoadPlants.All;

    protected override RowFinding Run(ReceiverKind port, RowOrder order)
    {
        var time = TimeSpan.FromSeconds((double)order.Share(Deliveries) / Rate);
        using var trial = new LoadTrial(port, Rate, time);
        var reading = Task.Run(trial.RunAsync).GetAwaiter().GetResult();
        var failures = new FailureList();
        foreach (var problem in LoadJudge.FindProblems(reading, isTimed: !order.Quick))
        {
            failures.Add(problem, problem.Length);
        }

        return new RowFinding(
            FigureOf(reading, order.Share(Deliveries)), failures.Simplest, failures.Count);
    }

    private static string FigureOf(LoadReading reading, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count:N0} deliveries, p50 {Text(reading.Quantile(0.5))}, p99 {Text(reading.Quantile(0.99))}, "
        + $"max {Text(reading.Longest)}, heap {reading.Early.HeapMebibytes:0.0} to {reading.Late.HeapMebibytes:0.0} "
        + $"MiB, process {reading.Early.ResidentMebibytes:0} to {reading.Late.ResidentMebibytes:0} MiB, "
        + $"{reading.SentAgain} sent again");

    private static string Text(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms");
}
