using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1008: an e-mail address or event name is compared by case or by culture.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CaseSensitiveComparisonAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1008";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Case-sensitive compare of e-mail or event name",
        "'{0}' means the same in any case: compare it with StringComparison.OrdinalIgnoreCase",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Systems write addresses in different case, and a culture may change letters: Turkish has two letters i.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.IgnoresCase) is null)
        {
            return;
        }

        var members = new CaselessMembers(domain);
        context.RegisterOperationAction(AnalyzeBinary, OperationKind.Binary);
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);

        void AnalyzeBinary(OperationAnalysisContext operation)
        {
            var binary = (IBinaryOperation)operation.Operation;
            if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                && binary.LeftOperand.Type?.SpecialType is SpecialType.System_String)
            {
                Check(operation, binary.LeftOperand, binary.RightOperand);
            }
        }

        void AnalyzeCall(OperationAnalysisContext operation)
        {
            var call = (IInvocationOperation)operation.Operation;
            if (TextComparison.TryRead(call, out var one, out var other))
            {
                Check(operation, one, other);
            }
        }

        void Check(OperationAnalysisContext operation, IOperation one, IOperation other)
        {
            var left = ComparedText.Read(one, members);
            var right = ComparedText.Read(other, members);
            var member = left.IsAtRiskBeside(right) ? left.Member : right.IsAtRiskBeside(left) ? right.Member : null;
            if (member is not null && !TextSource.AreSame(one, other) && !operation.Operation.IsInExpressionTree())
            {
                operation.ReportDiagnostic(
                    Diagnostic.Create(Rule, operation.Operation.Syntax.GetLocation(), member.Name));
            }
        }
    }
}
