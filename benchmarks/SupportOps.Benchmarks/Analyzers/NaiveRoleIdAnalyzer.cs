using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Benchmarks.Analyzers;

/// <summary>
/// SOP1001 as it is first written: the text of every literal, a regular expression, a list that is made anew.
/// </summary>
#pragma warning disable RS1001, RS1036, RS2008 // It is measured and never loaded by a compiler.
internal sealed partial class NaiveRoleIdAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "NAIVE", "Role id", "Role id", "Naive", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.NumericLiteralExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var ids = new List<string> { "360004957599", "360004984553", "360016820032", "360008074111" };
        var text = context.Node.ToString();
        if (RoleId().IsMatch(text) && ids.Contains(text.TrimEnd('L', 'l'), StringComparer.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node.GetLocation()));
        }
    }

    [GeneratedRegex("^[0-9]{7,}[lL]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RoleId();
}
