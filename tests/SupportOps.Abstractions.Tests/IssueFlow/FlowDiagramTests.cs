using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>Pictures of a flow, names of one's own included.</summary>
public sealed class FlowDiagramTests
{
    private static readonly IssueFlowPolicy Odd = IssueFlowPolicy.Define("my \"flow\"")
        .Stages(new Stage("A \"b\" | <c>"), new Stage("end"))
        .Move(IssueType.Bug, new Stage("A \"b\" | <c>"), new Stage("end"))
        .CloseFrom(new Stage("end"))
        .Build();

    [Fact]
    public void Mermaid_OfOddNames_QuotesThem() => Assert.Equal(
        """
        stateDiagram-v2
            state "A #quot;b#quot; | #lt;c>" as stage0
            state "end" as stage1
            [*] --> stage0
            stage0 --> stage1: Bug
            stage1 --> [*]: close

        """,
        FlowDiagram.Draw(Odd, DiagramFormat.Mermaid));

    [Fact]
    public void Dot_OfOddNames_QuotesThem() => Assert.Equal(
        """
        digraph "my \"flow\"" {
            rankdir=LR;
            node [shape=box, style=rounded];
            "A \"b\" | <c>";
            "end";
            "closed" [shape=doublecircle];
            "A \"b\" | <c>" -> "end" [label="Bug"];
            "end" -> "closed" [label="close"];
        }

        """,
        FlowDiagram.Draw(Odd, DiagramFormat.Dot));

    [Fact]
    public void Table_OfOddNames_QuotesThem() => Assert.Equal(
        """
        | from | to | types | refused with | held by | posted |
        |---|---|---|---|---|---|
        | A "b" \| &lt;c> | end | Bug | - | DRI of end | - |
        | end | closed | all | - | - | - |

        """,
        FlowDiagram.Draw(Odd, DiagramFormat.Table));

    [Fact]
    public void EveryPicture_ShowsEveryMove() => Assert.All(HandbookEdges.All, edge =>
    {
        var flow = Issues.Flow(edge.Version);

        Assert.Contains($"    {edge.From} --> {edge.To}: ", FlowDiagram.Draw(flow, DiagramFormat.Mermaid));
        Assert.Contains($"    \"{edge.From}\" -> \"{edge.To}\" [", FlowDiagram.Draw(flow, DiagramFormat.Dot));
        Assert.Contains($"| {edge.From} | {edge.To} | ", FlowDiagram.Draw(flow, DiagramFormat.Table));
    });
}
