using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1004: an audit policy without a rule that its instance requires.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MissingAuditRuleAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1004";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Audit profile lacks a rule the instance requires",
        "Every audit of '{0}' needs {1}: add {2}, or start from a ready policy and its With method",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A report without the rule looks clean where nobody has looked.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.AuditPolicy) is null || domain.Find(TypeNames.RequiredRule) is null)
        {
            return;
        }

        var required = new RequiredRules(domain);
        context.RegisterOperationAction(Analyze, OperationKind.ObjectCreation, OperationKind.With);

        void Analyze(OperationAnalysisContext operation)
        {
            if (!domain.Is(operation.Operation.Type, TypeNames.AuditPolicy)
                || Initializer(operation.Operation).Assigned("Rules") is not { } list
                || IsContinued(operation.Operation)
                || required.FindInstance(operation.Operation) is not { } instance)
            {
                return;
            }

            foreach (var missing in required.Missing(instance, list))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Rule, list.Syntax.GetLocation(), instance.Name, missing.Value, missing.Display));
            }
        }
    }

    private static IObjectOrCollectionInitializerOperation? Initializer(IOperation policy) => policy switch
    {
        IObjectCreationOperation creation => creation.Initializer,
        IWithOperation copy => copy.Initializer,
        _ => null,
    };

    // What is added to the policy at once may be what the list lacks.
    private static bool IsContinued(IOperation policy) =>
        policy.Parent is IInvocationOperation or IMemberReferenceOperation or IWithOperation;
}
