using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        "The result of '{0}' is ignored, so a forged delivery passes: stop unless it says that the signature is valid",
        RuleCategory.Integration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A verification throws for nothing; without a look at its result it protects nobody.",
        RulePage.Of(Id));

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
                if (Verification.Is(call, signature) && IsDropped(call) && !OutResults.AreUsed(call)
                    && !RefusalExpected.At(call))
                {
                    operation.ReportDiagnostic(
                        Diagnostic.Create(Rule, call.Syntax.GetLocation(), call.TargetMethod.Name));
                }
            },
            OperationKind.Invocation);
    }

    private static bool IsDropped(IOperation call) => call.Parent switch
    {
        IConditionalAccessOperation access when access.WhenNotNull == call => IsDropped(access),

        // The value of a lambda is its caller's.
        IExpressionStatementOperation => call.Syntax.Parent is not LambdaExpressionSyntax,
        ISimpleAssignmentOperation { Target: IDiscardOperation, Parent: IExpressionStatementOperation } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } =>
            !declarator.Symbol.IsMentioned(declarator),
        _ => false,
    };
}
