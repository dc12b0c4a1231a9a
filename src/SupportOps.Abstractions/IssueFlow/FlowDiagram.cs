namespace SupportOps.IssueFlow;

/// <summary>Draws a flow from its own rules, so that a picture cannot say something else than they do.</summary>
public static class FlowDiagram
{
    /// <summary>Draws a flow. Lines end with a line feed, the last one too.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="format">How.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static string Draw(IssueFlowPolicy flow, DiagramFormat format)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return format switch
        {
            DiagramFormat.Mermaid => MermaidDiagram.Of(flow),
            DiagramFormat.Dot => DotDiagram.Of(flow),
            DiagramFormat.Table => FlowTableText.Of(flow),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }
}
