using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.TeamFiles;

/// <summary>R3: a file of people's hands is read or refused with its place; none kills, stalls or bloats.</summary>
internal sealed class YamlRow : ScoreRow<YamlLoader>
{
    private const int Mutants = 200_000;
    private const double MostMilliseconds = 250;

    public override string Code => "R3";

    public override string Property => "a YAML file is read, or refused with its place";

    protected override YamlLoader Product => YamlLoaders.Product;

    protected override YamlLoader Unspoilt => YamlLoaders.Plain;

    protected override IReadOnlyList<Plant<YamlLoader>> Defects => YamlPlants.All;

    protected override RowFinding Run(YamlLoader port, RowOrder order)
    {
        var failures = new FailureList();
        var slowest = ReadBombs(port, order, failures);
        var number = 0;
        while (number < order.Share(Mutants) && !(order.StopsAtFirst && failures.Count > 0))
        {
            number++;
            var mutant = YamlMutator.Make(order.Seed, number);
            if (FindProblem(port, mutant) is { } problem)
            {
                failures.Add(
                    string.Create(
                        CultureInfo.InvariantCulture, $"file {number} ({mutant.Kind}, {mutant.Name}): {problem}"),
                    mutant.Bytes.Length);
            }
        }

        return new RowFinding(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{number:N0} files, {YamlBombs.Names.Count} bombs, worst {slowest:0} ms"),
            failures.Simplest, failures.Count);
    }

    private static double ReadBombs(YamlLoader port, RowOrder order, FailureList failures)
    {
        var slowest = 0.0;
        var process = new BombProcess(port);
        foreach (var bomb in YamlBombs.Names.TakeWhile(_ => !(order.StopsAtFirst && failures.Count > 0)))
        {
            if (process.Read(bomb) is { } report)
            {
                slowest = Math.Max(slowest, report.Milliseconds);
                Judge(bomb, report, order, failures);
                continue;
            }

            failures.Add($"bomb {bomb}: {process.Ending()}", 0);
            process.Dispose();
            process = new BombProcess(port);
        }

        process.Dispose();
        return slowest;
    }

    // Time is the machine's as well, even the processor's own: only a full run may fail for it.
    private static void Judge(string bomb, BombReport report, RowOrder order, FailureList failures)
    {
        if (report.Problem.Length > 0)
        {
            failures.Add($"bomb {bomb}: {report.Problem}", 0);
        }
        else if (report.Milliseconds > MostMilliseconds && !order.Quick)
        {
            failures.Add($"bomb {bomb}: takes {report.Milliseconds} ms", 0);
        }
    }

    private static string? FindProblem(YamlLoader port, YamlCase mutant)
    {
        try
        {
            var verdict = port.Read(mutant.Kind, mutant.Bytes);
            return !verdict.IsSound ? "is refused without a place or a word"
                : mutant.MustBeRefused is { } refused && refused != verdict.IsRefused
                    ? $"must {(refused ? "be refused and is read" : $"be read and is refused: {verdict.Message}")}"
                    : null;
        }
        // Whatever is thrown is what the row looks for.
        catch (Exception exception)
        {
            return $"throws {exception.GetType().Name}";
        }
    }
}
