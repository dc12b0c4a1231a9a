using System.Globalization;

namespace SupportOps.Reliability.Sheet;

/// <summary>Writes the sheet for people.</summary>
internal static class ScoreTable
{
    public static void Write(TextWriter writer, Score score)
    {
        writer.WriteLine(Line($"seed {score.Seed}{(score.Quick ? ", quick" : "")}{Subject(score)}"));
        writer.WriteLine();
        writer.WriteLine(Columns("row", "property", "figure", "result", "time", "peak memory"));
        foreach (var row in score.Rows)
        {
            writer.WriteLine(Columns(
                row.Row, row.Property, row.Figure, Result(row), Line($"{row.Seconds:0.0} s"),
                Line($"{row.PeakMebibytes:0} MiB")));
        }

        writer.WriteLine();
        WriteFailures(writer, score);
        writer.WriteLine(Line($"caught {score.Caught} of {score.Planted} planted"));
    }

    private static void WriteFailures(TextWriter writer, Score score)
    {
        foreach (var row in score.Rows)
        {
            var missed = row.Plants.Where(plant => !plant.Value).Select(plant => plant.Key);
            foreach (var line in row.Failures.Concat(missed.Select(plant => $"planted and not caught: {plant}")))
            {
                writer.WriteLine($"{row.Row}: {line}");
            }
        }
    }

    private static string Subject(Score score) => score.Plant is { } plant ? $", with the planted defect {plant}" : "";

    private static string Result(RowScore row) => (row.Holds, row.Failed) switch
    {
        (true, _) => "holds",
        (false, 0) => "too much time or memory",
        _ => Line($"{row.Failed} FAILED"),
    };

    private static string Columns(
        string row, string property, string figure, string result, string time, string memory) =>
        Line($"{row,-4} {property,-52} {figure,-34} {result,-12} {time,8} {memory,12}");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
