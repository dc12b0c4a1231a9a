using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6002: a line over the length that is preferred, and not over the maximum.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PreferredLineLengthAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6002";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Line over the preferred length",
        "The line has {0} columns and {1} are preferred: break it where that reads well",
        RuleCategory.Readability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "Two thresholds: what is allowed, and what to aim at.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxTreeAction(Analyze);

    private static void Analyze(SyntaxTreeAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Tree);
        var preferred = RuleOptions.PreferredLineLength.Read(options);
        LineReport.Write(context, Rule, options, preferred, LineLimits.MaximumOf(options));
    }
}
