using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests;

/// <summary>What the guide quotes of a report is in one.</summary>
public sealed class ReportGuideTests
{
    private const string Fence = "```";

    private static readonly Dictionary<string, Func<string>> Documents = new(StringComparer.Ordinal)
    {
        ["text"] = () => ReviewedReport.Instance.ToText(),
        ["html"] = () => ReviewedReport.Instance.ToHtml(),
        ["markdown"] = () => ReviewedReport.Instance.ToMarkdown(),
        ["json"] = () => ReviewedReport.Instance.ToSarif(),
        ["xml"] = () => ReviewedReport.Instance.ToJUnit(),
        ["csv"] = () => ReviewedReport.Instance.ToCsv(),
    };

    public static TheoryData<string> Languages => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Guide_QuotesWhatAReportSays(string language)
    {
        var document = Documents[language]();
        var lines = BlocksIn(File.ReadAllText(RepositoryRoot.PathOf("docs", "guides", "reports.md")), language)
            .SelectMany(block => block.Split('\n'))
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line, document, StringComparison.Ordinal));
    }

    [Fact]
    public void Guide_NamesEveryFormat()
    {
        var guide = File.ReadAllText(RepositoryRoot.PathOf("docs", "guides", "reports.md"));

        Assert.All(
            ReportRenderers.All,
            renderer => Assert.Contains($"| `{renderer.Format}` |", guide, StringComparison.Ordinal));
    }

    private static IEnumerable<string> BlocksIn(string page, string language) => page.ReplaceLineEndings("\n")
        .Split(Fence)
        .Where((_, index) => index % 2 == 1)
        .Where(block => block.StartsWith(language + "\n", StringComparison.Ordinal))
        .Select(block => block[(language.Length + 1)..]);
}
