using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportOps.Auditing;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Html;

public sealed class HtmlRendererTests
{
    private const string Style = "style";

    public static TheoryData<string> Attacks => AttackStrings.All;

    [Fact]
    public void Report_ThatWasReviewed_ReadsAsVerified() => Snapshot.Verify(ReviewedReport.Instance.ToHtml());

    [Fact]
    public void Report_ThatIsIncomplete_ReadsAsVerified() => Snapshot.Verify(
        Parse(Reports.Incomplete).QuerySelector("header")!.TextContent);

    [Theory]
    [InlineData("All clear")]
    [InlineData("Action needed")]
    [InlineData("No verdict")]
    public void Verdict_ComesFirstInOneSentence(string word)
    {
        var reports = new[] { Reports.Clean, Reports.WithFindings, Reports.Incomplete };
        var page = Parse(reports.Single(report => Parse(report).Title!.EndsWith(word, StringComparison.Ordinal)));

        Assert.StartsWith(word + ". ", page.QuerySelector(".verdict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("H1", page.Body!.QuerySelector("header")!.FirstElementChild!.NodeName);
    }

    [Fact]
    public void Page_NeedsNothingFromElsewhereAndRunsNothing()
    {
        var page = Parse(ReviewedReport.Instance);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");

        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", policy);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [src], [style]"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href")!));
        Assert.DoesNotContain("url(", page.QuerySelector(Style)!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector(Style)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_IsWellFormed()
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, error) => errors.Add(error.ToString() ?? string.Empty);
        using var page = parser.ParseDocument(ReviewedReport.Instance.ToHtml());

        Assert.Empty(errors);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Tables_HaveCaptionsAndHeadings()
    {
        var page = Parse(ReviewedReport.Instance);

        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th"), heading => Assert.True(heading.HasAttribute("scope")));
        Assert.All(page.QuerySelectorAll("section"), section => Assert.NotNull(
            page.GetElementById(section.GetAttribute("aria-labelledby")!)));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void Button_OfAFilter_HasItsRuleAndAsManyRowsAsItSays()
    {
        var page = Parse(ReviewedReport.Instance);
        var style = page.QuerySelector(Style)!.TextContent;
        var buttons = page.QuerySelectorAll(".filter input[class]");

        Assert.NotEmpty(buttons);
        Assert.All(buttons, button =>
        {
            var word = button.ClassName![2..];
            var rows = button.Closest("section")!.QuerySelectorAll($"tbody tr.{word}").Length;
            Assert.Contains($".filtered:has(.{button.ClassName}:checked) tbody tr:not(.{word})", style);
            Assert.Equal($"{rows}", button.ParentElement!.QuerySelector("b")!.TextContent);
        });
    }

    [Fact]
    public void EveryFinding_StandsInTheTableOnce()
    {
        var messages = Parse(ReviewedReport.Instance)
            .QuerySelectorAll("section[aria-labelledby=h-findings] tbody tr td:nth-child(3) p:first-child")
            .Select(cell => cell.TextContent);

        Assert.Equal(
            ReviewedReport.Instance.Findings.Select(finding => finding.Message).Order(StringComparer.Ordinal),
            messages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Name_ThatTriesToAct_IsTextInItsCell(string name)
    {
        var plain = Parse(Reports.OfAgentNamed("x"));
        var page = Parse(Reports.OfAgentNamed(name));

        Assert.Equal(Elements(plain), Elements(page));
        Assert.Equal(
            TerminalText.Neutralize(name.Replace('\uD800', '\uFFFD')),
            page.QuerySelector("details tbody td")!.TextContent);
    }

    [Fact]
    public void StyleSheet_HasBothColoursAndAForm_ForPaper()
    {
        var style = Parse(Reports.Clean).QuerySelector(Style)!.TextContent;

        Assert.Contains("@media (prefers-color-scheme: dark)", style, StringComparison.Ordinal);
        Assert.Contains("@media print", style, StringComparison.Ordinal);
        Assert.Contains(":focus-visible", style, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Elements(IHtmlDocument page) => page.All.Select(element =>
        $"{element.NodeName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}");

    private static IHtmlDocument Parse(AuditReport report) => new HtmlParser().ParseDocument(report.ToHtml());
}
