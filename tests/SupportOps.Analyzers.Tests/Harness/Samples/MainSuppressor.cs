using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Harness.Samples;

/// <summary>Suppresses what lies in a file whose text has the word Main.</summary>
#pragma warning disable RS1036, RS1038, RS1041 // A rule that is never shipped.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MainSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Rule = new("TSTS001", ForbiddenNameAnalyzer.Id, "Main may");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Rule];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var finding in context.ReportedDiagnostics)
        {
            if (finding.Location.SourceTree?.ToString().Contains("Main", StringComparison.Ordinal) is true)
            {
                context.ReportSuppression(Suppression.Create(Rule, finding));
            }
        }
    }
}
