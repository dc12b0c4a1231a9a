using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6001: a line over the maximum.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LineLengthAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6001";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Line over the maximum length",
        "The line has {0} columns and {1} are allowed: break it, or shorten what it says",
        RuleCategory.Readability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A line that does not fit is read by scrolling, and two of them cannot be compared side by side.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxTreeAction(Analyze);

    private static void Analyze(SyntaxTreeAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Tree);
        var maximum = LineLimits.MaximumOf(options);
        if (maximum != LineLimits.None)
        {
            LineReport.Write(context, Rule, options, maximum, LineLimits.None);
        }
    }
}
