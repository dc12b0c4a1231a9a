using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>SOP3003: an issue goes into production after its requester said no.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RejectedThenImplementedAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP3003";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Implementation after a rejected validation",
        "The lines above put on {0}, so Implementation is refused: go back to Development, or ask the requester again",
        RuleCategory.IssueFlow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "After a no, the changes are made anew and the requester is asked anew.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (FlowCalls.Of(domain) is not { } calls || RejectedLabel(domain) is not { } rejected)
        {
            return;
        }

        context.RegisterOperationAction(Analyze, OperationKind.Invocation);

        void Analyze(OperationAnalysisContext operation)
        {
            var call = (IInvocationOperation)operation.Operation;
            if (calls.Read(call) is { To: { Name: StageNames.Implementation } to }
                && StatementsAbove.FindLabel(call.Syntax, operation.Operation.SemanticModel, rejected)
                && !TestCode.Contains(operation.ContainingSymbol))
            {
                operation.ReportDiagnostic(Diagnostic.Create(Rule, to.Syntax.GetLocation(), rejected));
            }
        }
    }

    private static string? RejectedLabel(Domain domain) =>
        domain.Find(TypeNames.ValidationLabels)?.GetMembers("Rejected")
            is [IFieldSymbol { ConstantValue: string label }]
            ? label
            : null;
}
