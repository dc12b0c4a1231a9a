using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Readability;

/// <summary>
/// Reports the lines of a file whose length lies between two limits; what is beyond the first is marked.
/// </summary>
internal static class LineReport
{
    public static void Write(
        SyntaxTreeAnalysisContext context,
        DiagnosticDescriptor rule,
        AnalyzerConfigOptions options,
        int limit,
        int upper)
    {
        var text = context.Tree.GetText(context.CancellationToken);
        var ruler = LineRuler.Of(text, options);
        foreach (var line in text.Lines)
        {
            var overflow = ruler.FindOverflow(line, limit);
            if (overflow >= 0
                && (upper == LineLimits.None || ruler.FindOverflow(line, upper) < 0)
                && !LongLine.IsUnbreakable(context.Tree.GetRoot(context.CancellationToken), text, line, overflow))
            {
                var beyond = TextSpan.FromBounds(overflow, line.End);
                context.ReportDiagnostic(Diagnostic.Create(
                    rule, Location.Create(context.Tree, beyond), ruler.WidthOf(line), limit));
            }
        }
    }
}
