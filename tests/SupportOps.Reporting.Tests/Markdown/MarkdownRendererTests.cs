using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Markdown;

public sealed class MarkdownRendererTests
{
    private static readonly MarkdownPipeline GitLabLike =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    public static TheoryData<string> Attacks => AttackStrings.All;

    [Fact]
    public void Report_WithFindings_ReadsAsVerified() => Snapshot.Verify(Reports.WithFindings.ToMarkdown());

    [Fact]
    public void Report_ThatIsIncomplete_SaysSoFirst() => Snapshot.Verify(Reports.Incomplete.ToMarkdown());

    [Fact]
    public void Report_ThatWasReviewed_ReadsAsVerified() => Snapshot.Verify(ReviewedReport.Instance.ToMarkdown());

    [Fact]
    public void Report_HasTheFourListsOfTheHandbookInItsOrderWithCounts() => Assert.Equal(
        [
            "## Light agents (0)", "## Full agents (3)", "## Admins (0)", "## Failed checks (3)",
            "## Input integrity (2)", "## Licences (3)", "## Checks (19)", "## Sources (2)", "## Evidence",
        ],
        Reports.WithFindings.ToMarkdown().Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Name_ThatTriesToAct_StaysOneCodeSpanInOneCell(string name)
    {
        var markdown = Reports.OfAgentNamed(name).ToMarkdown();
        var document = Markdig.Markdown.Parse(markdown, GitLabLike);
        var tables = document.Descendants<Table>().ToList();

        Assert.Equal(2, tables[0].Count);
        Assert.All(tables, table => Assert.All(
            table.OfType<TableRow>(), row => Assert.Equal(((TableRow)table[0]).Count, row.Count)));
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.Empty(document.Descendants<AutolinkInline>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.DoesNotContain(markdown.Split('\n'), line => line.StartsWith('/'));
        Assert.Equal(-1, OutsideCode(document).AsSpan().IndexOfAny("@~#!$"));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Name_OfAnyKind_LeavesTheStructureAsItIs(string name)
    {
        var plain = string.IsNullOrWhiteSpace(name) ? " " : "x";

        Assert.Equal(StructureOf(plain), StructureOf(name));
    }

    private static IEnumerable<string> StructureOf(string name) => Markdig.Markdown
        .Parse(Reports.OfAgentNamed(name).ToMarkdown(), GitLabLike)
        .Descendants()
        .Select(node => node.GetType().Name);

    private static string OutsideCode(MarkdownDocument document) =>
        string.Concat(document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
