using System.Text;
using Microsoft.VisualBasic.FileIO;
using SupportOps.Reporting.Csv;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Csv;

public sealed class CsvRendererTests
{
    public static TheoryData<string> Attacks => AttackStrings.All;

    [Fact]
    public void Report_ThatWasReviewed_ReadsAsVerified() => Snapshot.Verify(ReviewedReport.Instance.ToCsv());

    [Fact]
    public void Rows_AsAnotherParserReadsThem_AreTheFindings()
    {
        var rows = Read(ReviewedReport.Instance.ToCsv());

        Assert.Equal(
            ["code", .. ReviewedReport.Instance.Findings.Select(finding => finding.Code)], rows.Select(row => row[3]));
        Assert.Equal(
            ["message", .. ReviewedReport.Instance.Findings.Select(finding => finding.Message)],
            rows.Select(row => row[9]));
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Cell_OfAnyText_IsOneCellOfOneLineAndNoFormula(string text)
    {
        var cell = Assert.Single(Assert.Single(Read(CsvText.Cell(text) + "\r\n")));

        Assert.DoesNotContain(cell, character => char.IsControl(character));
        Assert.False(cell.TrimStart().Length > 0 && "=+-@".Contains(cell.TrimStart()[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  \u00A0=1+1", "  \u00A0'=1+1")]
    [InlineData("\t=1", " '=1")]
    [InlineData("\r\n@SUM(A1)", "  '@SUM(A1)")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\u200B-1", "\u200B'-1")]
    [InlineData("\"=1", "\"'=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a=1", "a=1")]
    [InlineData("a - b", "a - b")]
    [InlineData("it's", "it's")]
    public void Cell_ThatCouldBeAFormula_BeginsWithAnApostrophe(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Assert.Single(Read(CsvText.Cell(text) + "\r\n"))));

    [Fact]
    public void Report_OfANameThatIsAFormula_HasNoFormula()
    {
        var report = Reports.OfAgentNamed("=HYPERLINK(\"http://evil.test\")");

        Assert.All(Read(report.ToCsv()), row => Assert.All(row, cell => Assert.False(cell.StartsWith('='))));
    }

    private static List<string[]> Read(string csv)
    {
        using var parser = new TextFieldParser(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Encoding.UTF8)
        {
            Delimiters = [","],
            HasFieldsEnclosedInQuotes = true,
            TrimWhiteSpace = false,
        };
        var rows = new List<string[]>();
        while (!parser.EndOfData)
        {
            rows.Add(parser.ReadFields() ?? []);
        }

        return rows;
    }
}
