using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>SOP3002: a stage that the version of the flow does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StageOfVersionAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP3002";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Stage of another flow version",
        "{0} has no stage {1}: take one of its own, or the version that has it",
        RuleCategory.IssueFlow,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The versions of the flow have different stages, and a stage that a version lacks is always refused.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (FlowCalls.Of(domain) is not { } calls)
        {
            return;
        }

        context.RegisterOperationAction(Analyze, OperationKind.Invocation);

        void Analyze(OperationAnalysisContext operation)
        {
            if (calls.Read((IInvocationOperation)operation.Operation) is { Version: { } version } call)
            {
                Report(operation, version, call.IsDecision ? null : call.From, call.IsDecision);
                Report(operation, version, call.To, call.IsDecision);
            }
        }
    }

    private static void Report(
        OperationAnalysisContext context, FlowVersion version, KnownStage? named, bool isDecision)
    {
        if (named is { } stage && !version.Has(stage.Name)
            && !TestCode.Contains(context.ContainingSymbol)
            && !(isDecision && AskedDecision.Is((IInvocationOperation)context.Operation)))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Rule, stage.Syntax.GetLocation(), version.Name, stage.Name));
        }
    }
}
