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
        if (domain.Find(TypeNames.Credential) is null)
        {
            return;
        }

        var credentials = new CredentialMembers(domain);
        context.RegisterOperationAction(
            operation => Analyze(operation, credentials),
            OperationKind.SimpleAssignment,
            OperationKind.Argument,
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer);
    }

    private static void Analyze(OperationAnalysisContext context, CredentialMembers credentials)
    {
        if (ValueOf(context.Operation) is not { } value
            || value.ConstantValue.Value is not string { Length: > 0 } text
            || value is INameOfOperation
            || CredentialTarget.Find(context.Operation, credentials) is not { } target
            || Placeholder.SaysSo(text)
            || IsAllowed(value, context))
        {
            return;
        }

        var variable = credentials.VariableOf(target);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            value.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(Variable, variable),
            target.Name,
            variable));
    }

    private static IOperation? ValueOf(IOperation operation)
    {
        var value = operation switch
        {
            ISimpleAssignmentOperation assignment => assignment.Value,
            IArgumentOperation { ArgumentKind: ArgumentKind.Explicit } argument => argument.Value,
            ISymbolInitializerOperation initializer => initializer.Value,
            _ => null,
        };
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value?.Type?.SpecialType == SpecialType.System_String ? value : null;
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
