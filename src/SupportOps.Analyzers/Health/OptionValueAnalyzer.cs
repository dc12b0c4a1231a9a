using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Health;

/// <summary>SOP0001: a setting that no rule reads, or whose value no rule understands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OptionValueAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP0001";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unknown or invalid option value",
        "{0}: {1}",
        RuleCategory.Health,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A setting that is not understood counts as absent, so the rule runs with its default.",
        RulePage.Of(Id),
        WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

#pragma warning disable RS1013 // Every rule starts in the same way, so that none starts wrongly.
    protected override void Start(CompilationStartAnalysisContext context) =>
        context.RegisterCompilationEndAction(Report);
#pragma warning restore RS1013

    // One after the other, so that the first value of a key is the same in every build.
    private static void Report(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var problems = new OptionProblems();
        problems.ReadProject(provider.GlobalOptions);
        problems.Read(provider.GlobalOptions);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            problems.Read(provider.GetOptions(tree));
        }

        foreach (var file in context.Options.AdditionalFiles)
        {
            problems.Read(provider.GetOptions(file));
        }

        foreach (var (problem, remedy) in problems.Found)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, problem, remedy));
        }
    }
}
