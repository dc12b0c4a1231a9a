using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1006: a user name with the suffix that the client adds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TokenSuffixAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1006";

    internal const string Suffix = "/token";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "User name already carries /token",
        "The user name ends in '/token', which is added to each request: write the e-mail address alone",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Zendesk refuses a user name with the suffix twice; options that hold it are refused at the start.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.ZendeskOptions) is null)
        {
            return;
        }

        context.RegisterOperationAction(AnalyzeAssignment, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(AnalyzeArgument, OperationKind.Argument);

        void AnalyzeAssignment(OperationAnalysisContext operation)
        {
            var assignment = (ISimpleAssignmentOperation)operation.Operation;
            if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "Username" } property }
                && domain.Is(property.ContainingType, TypeNames.ZendeskOptions))
            {
                Check(operation, assignment.Value);
            }
        }

        void AnalyzeArgument(OperationAnalysisContext operation)
        {
            var argument = (IArgumentOperation)operation.Operation;
            if (argument.Parameter is { Name: "username" } parameter
                && domain.Is(parameter.ContainingType, TypeNames.ZendeskCredential))
            {
                Check(operation, argument.Value);
            }
        }
    }

    private static void Check(OperationAnalysisContext operation, IOperation name)
    {
        if (EndsInSuffix(name.Bare()))
        {
            operation.ReportDiagnostic(Diagnostic.Create(Rule, name.Syntax.GetLocation()));
        }
    }

    private static bool EndsInSuffix(IOperation? name) => name switch
    {
        null => false,
        _ when name.Text() is { } text => text.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase),
        IInterpolatedStringOperation { Parts: [.., IInterpolatedStringTextOperation last] } => EndsInSuffix(last.Text),
        IInterpolatedStringOperation { Parts: [.., IInterpolationOperation last] } => EndsInSuffix(last.Expression),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => EndsInSuffix(sum.RightOperand.Bare()),
        ILocalReferenceOperation local => SingleValue.Initial(local)?.Bare() is { } value
            && value is not ILocalReferenceOperation && EndsInSuffix(value) && SingleValue.Of(local) is not null,
        _ => false,
    };
}
