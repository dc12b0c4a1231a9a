using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6010: a bound of retries or of time that is a bare number.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnnamedBoundAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP6010";

    /// <summary>Property of a finding: name of the parameter or property.</summary>
    public const string Bound = "bound";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Retry bound or timeout without a name",
        "'{0}' is given as '{1}': make it a constant, whose name tells why it is as large as it is",
        RuleCategory.Readability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A bound is chosen for a reason, and has to be found again when the vendor becomes slower.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        context.RegisterOperationAction(AnalyzeAssignment, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(AnalyzeArgument, OperationKind.Argument);
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property }
            && BareBound.IsBound(property, property.Type))
        {
            Report(context, property, assignment.Value);
        }
    }

    private static void AnalyzeArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { IsImplicit: false, Parameter: { } parameter }
            && BareBound.IsBound(parameter, parameter.Type))
        {
            Report(context, parameter, argument.Value);
        }
    }

    private static void Report(OperationAnalysisContext context, ISymbol bound, IOperation value)
    {
        if (BareBound.IsLiteral(value) && context.ContainingSymbol is not (IFieldSymbol or IPropertySymbol))
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(Bound, bound.Name);
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, value.Syntax.GetLocation(), properties, bound.Name, value.Syntax.ToString()));
        }
    }
}
