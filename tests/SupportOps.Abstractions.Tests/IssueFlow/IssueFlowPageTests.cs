using SupportOps.IssueFlow;
using SupportOps.Tests.Shared;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>
/// The pictures in the guide are those of the policy. SUPPORTOPS_WRITE_DOCS=1 draws them anew.
/// </summary>
public sealed class IssueFlowPageTests
{
    private const string End = "<!-- end of drawing -->\n";

    private static readonly string Path = RepositoryRoot.PathOf("docs", "guides", "issue-flow.md");

    [Fact]
    public void Page_ShowsWhatThePolicySays()
    {
        var page = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var drawn = IssueFlowPolicy.Handbook.Aggregate(page, Draw);
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_WRITE_DOCS") is "1")
        {
            File.WriteAllText(Path, drawn);
            return;
        }

        Assert.Equal(drawn, page);
    }

    [Fact]
    public void Page_ExplainsEveryCode()
    {
        var page = File.ReadAllText(Path);

        Assert.All(
            typeof(FlowCodes).GetFields().Select(field => (string?)field.GetRawConstantValue() ?? string.Empty),
            code => Assert.Contains($"| `{code}` |", page, StringComparison.Ordinal));
    }

    private static string Draw(string page, IssueFlowPolicy flow)
    {
        var mermaid = "```mermaid\n" + FlowDiagram.Draw(flow, DiagramFormat.Mermaid) + "```\n";
        var dot = "```dot\n" + FlowDiagram.Draw(flow, DiagramFormat.Dot) + "```\n";
        page = Replace(page, $"mermaid {flow.Name}", mermaid);
        page = Replace(page, $"dot {flow.Name}", dot);
        return Replace(page, $"table {flow.Name}", FlowDiagram.Draw(flow, DiagramFormat.Table));
    }

    private static string Replace(string page, string name, string drawing)
    {
        var begin = $"<!-- drawing: {name} -->\n";
        var start = page.IndexOf(begin, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The guide lacks the line {begin}");
        start += begin.Length;
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        return page[..start] + "\n" + drawing + "\n" + page[end..];
    }
}
