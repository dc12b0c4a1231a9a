using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;
using SupportOps.Analyzers.Infrastructure.Secrets;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2013: a credential that stands in the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LiteralCredentialAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2013";

    /// <summary>Property of the finding: the environment variable to read.</summary>
    public const string Variable = "Variable";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Credential option bound to a literal",
        "'{0}' is a credential and stands in the source: read it from the environment, for example from {1}",
        RuleCategory.Integration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A credential in the source is known to whoever reads it, and cannot be changed without a release.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.Credential) is null || TestFramework.IsReferencedBy(domain.Compilation))
        {
            return;
        }

        var credentials = new CredentialMembers(domain);
        var purposes = new CredentialPurpose(domain);
        context.RegisterOperationAction(
            operation =>
            {
                if (ValueOf(operation.Operation) is { } value
                    && MayHoldText(value)
                    && CredentialTarget.Find(operation.Operation, credentials) is { } target)
                {
                    var purpose = purposes.Of(target, operation.Operation, operation.ContainingSymbol);
                    Look(operation, value, purpose, credentials);
                }
            },
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.Argument,
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer);
    }

    // What stands in for a setting that is not there is the commonest way for a credential into the source.
    private static void Look(
        OperationAnalysisContext context, IOperation value, ISymbol purpose, CredentialMembers credentials)
    {
        switch (Unconverted(value))
        {
            case { ConstantValue.HasValue: true } constant:
                Report(context, constant, purpose, credentials);
                break;
            case ICoalesceOperation either:
                Look(context, either.Value, purpose, credentials);
                Look(context, either.WhenNull, purpose, credentials);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                Look(context, choice.WhenTrue, purpose, credentials);
                Look(context, otherwise, purpose, credentials);
                break;
            case ISwitchExpressionOperation { Arms: var arms }:
                foreach (var arm in arms)
                {
                    Look(context, arm.Value, purpose, credentials);
                }

                break;
        }
    }

    private static void Report(
        OperationAnalysisContext context, IOperation value, ISymbol purpose, CredentialMembers credentials)
    {
        if (value.ConstantValue.Value is not string { Length: > 0 } text
            || value is INameOfOperation
            || Placeholder.SaysSo(text)
            || StandIn.Is(text)
            || IsAllowed(value, context)
            || SecretInSourceAnalyzer.Reports(value, context.ContainingSymbol))
        {
            return;
        }

        var variable = credentials.VariableOf(purpose);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            value.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(Variable, variable),
            purpose.Name,
            variable));
    }

    private static bool MayHoldText(IOperation value) => value.ConstantValue.Value is string { Length: > 0 }
        || value is ICoalesceOperation or IConditionalOperation or ISwitchExpressionOperation;

    private static IOperation? ValueOf(IOperation operation)
    {
        var value = operation switch
        {
            IAssignmentOperation assignment => assignment.Value,
            IArgumentOperation { ArgumentKind: ArgumentKind.Explicit } argument => argument.Value,
            ISymbolInitializerOperation initializer => initializer.Value,
            _ => null,
        };
        value = value is null ? null : Unconverted(value);
        return value?.Type?.SpecialType == SpecialType.System_String ? value : null;
    }

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            value = value is IConversionOperation conversion
                ? conversion.Operand
                : ((IParenthesizedOperation)value).Operand;
        }

        return value;
    }

    private static bool IsAllowed(IOperation value, OperationAnalysisContext context)
    {
        if (value is not IFieldReferenceOperation { Field: { } constant })
        {
            return false;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(value.Syntax.SyntaxTree);
        var allowed = RuleOptions.CredentialConstants.Read(options);
        var type = constant.ContainingType.Name;
        return allowed.Any(name => name == constant.Name || name == type || name == type + "." + constant.Name);
    }
}
