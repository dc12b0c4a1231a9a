using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6009: an error text that does not name the value it complains about.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConstantErrorTextAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6009";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Error text does not name the value it is about",
        "'{0}' decides that this is thrown and the message does not show it: write its value into the text",
        RuleCategory.Readability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "Whoever reads the message wants to know which value it was, and cannot ask.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context) =>
        context.RegisterOperationAction(Analyze, OperationKind.Throw);

    private static void Analyze(OperationAnalysisContext context)
    {
        var operation = (IThrowOperation)context.Operation;
        if (ConditionOf(operation) is { } condition
            && ThrownException.Of(operation) is { } thrown
            && ThrownException.MessageOf(thrown) is { ConstantValue.HasValue: true } message
            && DecidingValue.In(condition) is { } value)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, message.Syntax.GetLocation(), value.Name));
        }
    }

    private static IOperation? ConditionOf(IThrowOperation thrown)
    {
        IOperation inner = thrown;
        if (inner.Parent is IBlockOperation block)
        {
            inner = block;
        }

        return inner.Parent is IConditionalOperation conditional && conditional.WhenTrue == inner
            ? conditional.Condition
            : null;
    }
}
