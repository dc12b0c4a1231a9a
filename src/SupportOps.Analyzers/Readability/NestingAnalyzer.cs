using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6004: a statement within too many others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NestingAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6004";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Nesting too deep",
        "This '{0}' is {1} levels deep and {2} are allowed: return early, or move the inside into a method of its own",
        RuleCategory.Readability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Every level is a condition to keep in mind while reading what is inside.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context) => context.RegisterSyntaxNodeAction(
        Analyze,
        SyntaxKind.IfStatement,
        SyntaxKind.ForStatement,
        SyntaxKind.ForEachStatement,
        SyntaxKind.ForEachVariableStatement,
        SyntaxKind.WhileStatement,
        SyntaxKind.DoStatement,
        SyntaxKind.SwitchStatement,
        SyntaxKind.TryStatement,
        SyntaxKind.LockStatement);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var depth = Nesting.DepthOf(context.Node);
        if (depth <= 1)
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree);
        var limit = RuleOptions.MaxNesting.Read(options);

        // What is deeper still lies inside a statement that is reported.
        if (depth == limit + 1)
        {
            var keyword = Nesting.KeywordOf(context.Node);
            context.ReportDiagnostic(Diagnostic.Create(Rule, keyword.GetLocation(), keyword.ValueText, depth, limit));
        }
    }
}
