using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Deliveries;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2007: a signature is checked, and nobody looks at what came out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IgnoredVerificationAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2007";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Result of a verification ignored",
        "The result of '{0}' is {1}: stop unless it says that the signature is valid",
        RuleCategory.Integration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A verification throws for nothing; without a look at its result it protects nobody.",
        RulePage.Of(Id));

    private const string Ignored = "ignored, so a forged delivery passes";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (RefusalExpected.In(domain) || domain.Find(TypeNames.CalendlySignature) is not { } signature)
        {
            return;
        }

        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (Verification.Is(call, signature))
                {
                    Look(operation, call);
                }
            },
            OperationKind.Invocation);
    }

    private static void Look(OperationAnalysisContext context, IInvocationOperation call)
    {
        if (IsDropped(call))
        {
            if (!OutResults.AreUsed(call))
            {
                Report(context, call, call, Ignored);
            }
        }
        else if (ResultTest.FindLoose(call) is { } test)
        {
            Report(context, call, test.Comparison, $"compared with '{test.Fault}' alone, so other faults pass");
        }
    }

    private static void Report(
        OperationAnalysisContext context, IInvocationOperation call, IOperation place, string problem)
    {
        if (!RefusalExpected.At(call))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Rule, place.Syntax.GetLocation(), call.TargetMethod.Name, problem));
        }
    }

    private static bool IsDropped(IOperation call) => call.Parent switch
    {
        IConditionalAccessOperation access when access.WhenNotNull == call => IsDropped(access),
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation, Parent: IExpressionStatementOperation } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } =>
            !declarator.Symbol.IsMentioned(declarator),
        _ => false,
    };
}
