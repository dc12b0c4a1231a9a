using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability;

/// <summary>The quick form of the sheet, and what makes its word worth something.</summary>
public sealed class ScoreSheetTests
{
    private static readonly RowOrder Quick = new(Seed: 1, Quick: true, StopsAtFirst: false);

    public static TheoryData<string> Rows => [.. ScoreSheet.Rows.Select(row => row.Code)];

    public static TheoryData<string> Plants => [.. ScoreSheet.Plants.Select(plant => plant.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_WithTheProduct_Holds(string code) =>
        Assert.Empty(Run(code, ProductZendesk.Create).Failures);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_WithTheUnspoiltPlainClient_Holds(string code) =>
        Assert.Empty(Run(code, PlainClient.Create).Failures);

    [Theory]
    [MemberData(nameof(Plants))]
    public void Row_WithAPlantedDefect_FindsIt(string plant)
    {
        var row = ScoreSheet.Rows.Single(row => row.Plants.Any(known => known.Name == plant));

        Assert.NotEmpty(Run(row.Code, row.Plants.Single(known => known.Name == plant).Create).Failures);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_WithTheSameSeed_FindsTheSame(string code)
    {
        var source = ScoreSheet.Rows.Single(row => row.Code == code).Plants[0].Create;

        Assert.Equal(Run(code, source).Failures, Run(code, source).Failures);
    }

    private static RowFinding Run(string code, ZendeskSource source) =>
        ScoreSheet.Rows.Single(row => row.Code == code).Run(source, Quick, new RowMeter());
}
