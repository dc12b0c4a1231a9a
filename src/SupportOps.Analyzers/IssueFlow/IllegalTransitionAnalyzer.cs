using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>SOP3001: a move that the version of the flow does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IllegalTransitionAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP3001";

    /// <summary>Property of a finding: the one stage that would be right. Absent when there are several.</summary>
    public const string Successor = "successor";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Illegal transition between two stages",
        "{0} has no way from {1} to {2}{3}: from {1} it goes {4}",
        RuleCategory.IssueFlow,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The move is refused whatever the issue says, so the code behind it never runs.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (FlowCalls.Of(domain) is { } calls)
        {
            context.RegisterOperationAction(
                operation => Analyze(operation, calls.Read((IInvocationOperation)operation.Operation)),
                OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, FlowCall? found)
    {
        if (found is not { Version: { } version, From: { } from, To: { } to } call
            || call.Types == FlowTypes.None
            || !version.Has(from.Name)
            || !version.Has(to.Name)
            || version.MayMove(call.Types, from.Name, to.Name)
            || TestCode.Contains(context.ContainingSymbol)
            || (call.IsDecision && AskedDecision.Is((IInvocationOperation)context.Operation)))
        {
            return;
        }

        var leads = version.Leads(call.Types, from.Name);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            to.Syntax.GetLocation(),
            leads is [var only] ? ImmutableDictionary<string, string?>.Empty.Add(Successor, only) : null,
            version.Name,
            from.Name,
            to.Name,
            call.Types == FlowTypes.All ? string.Empty : $" for an issue of type {call.Types}",
            leads.IsEmpty ? "nowhere" : "to " + string.Join(" or ", leads)));
    }
}
