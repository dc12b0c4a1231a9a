using System.Text.Json;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Tests;

/// <summary>The quick form of the sheet, and what makes its word worth something.</summary>
public sealed class ScoreSheetTests
{
    private static readonly RowOrder Quick = new(Seed: 1, Quick: true, StopsAtFirst: false);

    public static TheoryData<string> Rows => [.. ScoreSheet.Rows.Select(row => row.Code)];

    public static TheoryData<string> RepeatableRows =>
        [.. ScoreSheet.Rows.Where(row => row.IsRepeatable).Select(row => row.Code)];

    public static TheoryData<string> Plants => [.. ScoreSheet.Plants];

    [Fact]
    public void Sheet_InItsQuickForm_HoldsAndCatchesEveryPlant()
    {
        var score = ScoreSheet.Run(SheetOptions.Parse(["--quick"]));
        var table = new StringWriter();
        ScoreTable.Write(table, score);

        Assert.True(score.Holds, table.ToString());
        Assert.Contains($"caught {ScoreSheet.Plants.Count} of {ScoreSheet.Plants.Count} planted", table.ToString());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_WithWhatTheDefectsArePlantedIn_Holds(string code) =>
        Assert.Empty(RowOf(code).RunUnspoilt(Quick).Failures);

    [Theory]
    [MemberData(nameof(Plants))]
    public void Row_WithAPlantedDefect_FindsIt(string plant)
    {
        var row = ScoreSheet.Rows.Single(row => row.Plants.Contains(plant));

        Assert.False(row.RunPlant(plant, Quick with { StopsAtFirst = true }).Holds);
    }

    [Theory]
    [MemberData(nameof(RepeatableRows))]
    public void Row_WithTheSameSeed_FindsTheSame(string code)
    {
        var row = RowOf(code);

        Assert.Equal(row.RunPlant(row.Plants[0], Quick).Failures, row.RunPlant(row.Plants[0], Quick).Failures);
    }

    [Fact]
    public void Program_WithAPlantedDefect_FailsAndSaysSoInJson()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            var code = Program.Main(["R8", "--quick", "--plant", "drops-the-last-page", "--json", path]);

            using var json = JsonDocument.Parse(File.ReadAllText(path));
            Assert.Equal(1, code);
            Assert.Equal(1, json.RootElement.GetProperty("caught").GetInt32());
            Assert.False(json.RootElement.GetProperty("rows")[0].GetProperty("holds").GetBoolean());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IScoreRow RowOf(string code) => ScoreSheet.Rows.Single(row => row.Code == code);
}
