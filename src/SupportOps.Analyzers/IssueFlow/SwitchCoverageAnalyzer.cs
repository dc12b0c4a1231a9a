using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>SOP3008: a switch that leaves members of a closed type of SupportOps out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SwitchCoverageAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP3008";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Switch leaves members of a closed type out",
        "The switch over {0} leaves out {1}: say what happens then",
        RuleCategory.IssueFlow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Every member of the type occurs; the one that is left out is the one that fails in production.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        var types = new ClosedTypes();
        context.RegisterOperationAction(
            operation => Analyze(operation, types, ((ISwitchOperation)operation.Operation).Value),
            OperationKind.Switch);
        context.RegisterOperationAction(
            operation => Analyze(operation, types, ((ISwitchExpressionOperation)operation.Operation).Value),
            OperationKind.SwitchExpression);
    }

    private static void Analyze(OperationAnalysisContext context, ClosedTypes types, IOperation value)
    {
        var members = types.MembersOf(value);
        if (members.IsEmpty)
        {
            return;
        }

        var coverage = new SwitchCoverage(members);
        coverage.Add(context.Operation);
        if (coverage.IsUnclear || !coverage.Misses || (coverage.HasDiscard && MayDiscard(context)))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            SwitchSyntax.KeywordOf(context.Operation.Syntax).GetLocation(),
            members[0].ContainingType.Name,
            string.Join(", ", coverage.Missing.Select(member => member.Name))));
    }

    private static bool MayDiscard(OperationAnalysisContext context) => RuleOptions.AllowDiscardArm.Read(
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree));
}
