using System.Globalization;
using System.Text;

namespace SupportOps.IssueFlow;

/// <summary>A flow as a graph for Graphviz.</summary>
internal static class DotDiagram
{
    private const string Anywhere = "any active stage";
    private const string Closed = "closed";

    public static string Of(IssueFlowPolicy flow)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"digraph {Quoted(flow.Name)} {{\n");
        text.Append("    rankdir=LR;\n    node [shape=box, style=rounded];\n");
        foreach (var stage in flow.Stages)
        {
            var shape = flow.IsHold(stage) ? " [style=\"rounded,dashed\"]" : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"    {Quoted(stage.Name)}{shape};\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"    {Quoted(Closed)} [shape=doublecircle];\n");
        foreach (var way in DiagramWay.Of(flow))
        {
            Append(text, way.From?.Name ?? Anywhere, way.To?.Name ?? Anywhere, way.Text);
        }

        foreach (var closing in flow.Closings)
        {
            Append(text, closing.From.Name, Closed, DiagramWay.ClosingText(closing));
        }

        return text.Append("}\n").ToString();
    }

    private static void Append(StringBuilder text, string from, string to, string label) =>
        text.Append(CultureInfo.InvariantCulture, $"    {Quoted(from)} -> {Quoted(to)} [label={Quoted(label)}];\n");

    private static string Quoted(string text) => "\"" + text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .ReplaceLineEndings(" ") + "\"";
}
