using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SupportOps.Auditing;
using SupportOps.GitLab.Auditing;
using SupportOps.Reporting.Tests;

namespace SupportOps.GitLab.Tests.Auditing;

/// <summary>Whatever people are called, the texts of the issue hold it as a code span and nothing else.</summary>
public class HostileNamesTests
{
    private static readonly MarkdownPipeline GitLabLike =
        new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().Build();

    // What begins a mention, a label, a reference, mathematics, an entity or HTML where it stands outside of code.
    private const string Acting = "@~#!$&<";

    private static readonly string[] Pieces =
    [
        "/close", "\n/close", "\r/label ~x", "@all", "~p1", "![x](http://evil.test/x.png)", "[a](b)", "<img src=x>",
        "<!--", "-->", "|", "\\", "\\|", "`", "``", "```", "- [x] ", ", finding `", "` ", " `", "#1", "&#64;all", ">>>",
        "\u2028", "\u202E", "\0", "x", " ", "\u00A0", "*", "_", "$$", ":tada:", "%5", "\uD800", "supportops:audit:",
    ];

    [Fact]
    public void Names_OfAnyKind_AreOnlyShown() => Prop.ForAll(Names(), Names(), (name, other) =>
        PartsOf(name, other, longest: 900_000).All(IsHarmless) && PartsOf(name, other, longest: 2_500).All(IsHarmless))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Names_OfAnyKind_StayInTheirRow() => Prop.ForAll(Names(), name =>
        PartsOf(name, "x", longest: 900_000).SelectMany(part => part.Split('\n'))
            .Where(line => line.StartsWith("| 1 |", StringComparison.Ordinal)).All(row => CellsOf(row) == 3))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Boxes_InNames_AreTickedByNobody() => Prop.ForAll(Names(), name =>
    {
        var parts = PartsOf(name, name, longest: 900_000);
        var again = AuditIssueText.Of(ReportOf(name, name), Marker, parts, 900_000);
        return again.KeptTicks == 0 && again.Parts.SequenceEqual(parts);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static AuditMarker Marker => AuditMarker.Of(Reports.Clean);

    private static Arbitrary<string> Names() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    private static AuditReport ReportOf(string name, string other)
    {
        var report = Reports.OfAgentNamed(name);
        return report with
        {
            Findings =
            [
                .. report.Findings,
                .. Reports.WithFindings.Findings.Select(finding => finding with
                {
                    TeamMember = other,
                    Message = $"{name} is {other}",
                    Fix = other,
                }),
            ],
        };
    }

    private static IReadOnlyList<string> PartsOf(string name, string other, int longest) =>
        AuditIssueText.Of(ReportOf(name, other), Marker, [], longest).Parts;

    private static bool IsHarmless(string part)
    {
        var document = Markdown.Parse(part, GitLabLike);
        var html = document.Descendants<HtmlBlock>().ToList();
        return html.Count == 1
            && html[0].Line == 0
            && document.Descendants().All(element => element is not (LinkInline or AutolinkInline or HtmlInline
                or QuoteBlock or CodeBlock))
            && document.Descendants<TaskList>().All(box => !box.Checked)
            && !TextOf(document).Any(Acting.Contains)
            && !part.Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n').Any(
                line => line.AsSpan().TrimStart().StartsWith("/"));
    }

    private static string TextOf(MarkdownDocument document) =>
        string.Concat(document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    // As the specification of GitHub's tables has it: a backslash takes the next character with it, even in code.
    private static int CellsOf(string row)
    {
        var cells = -1;
        for (var index = 0; index < row.Length; index++)
        {
            if (row[index] == '\\')
            {
                index++;
            }
            else if (row[index] == '|')
            {
                cells++;
            }
        }

        return cells;
    }
}
