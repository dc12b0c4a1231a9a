using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>SOP3005: two labels of one scope put on one issue together.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConflictingLabelsAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP3005";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Two labels of one scope set together",
        "'{0}' is lost to '{1}', since an issue keeps one label of the scope '{2}': set one of them",
        RuleCategory.IssueFlow,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Labels of one scope exclude each other: the last one wins, and under concurrent requests both may stay.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (RefusalExpected.In(domain))
        {
            return;
        }

        var scopes = new LabelScopes(domain.Knowledge);
        context.RegisterOperationAction(Analyze, OperationKind.SimpleAssignment);

        void Analyze(OperationAnalysisContext operation)
        {
            var assignment = (ISimpleAssignmentOperation)operation.Operation;
            if (assignment.Target is not IPropertyReferenceOperation { Property: { } property }
                || !SetsLabels(property, domain))
            {
                return;
            }

            Report(operation, scopes, LabelList.ElementsOf(assignment.Value));
        }
    }

    private static bool SetsLabels(IPropertySymbol property, Domain domain) => property.Name switch
    {
        "Labels" => domain.Is(property.ContainingType, TypeNames.IssueDraft),
        "LabelsToAdd" => domain.Is(property.ContainingType, TypeNames.IssueEdit)
            || domain.Is(property.ContainingType, TypeNames.TransitionPlan),
        _ => false,
    };

    private static void Report(
        OperationAnalysisContext context, LabelScopes scopes, ImmutableArray<IOperation> elements)
    {
        for (var index = 0; index < elements.Length - 1; index++)
        {
            if (LabelOf(elements[index]) is { } label
                && LabelScopes.NameStart(label) is > 0 and var start
                && scopes.ScopeOf(label, start, context) is { } scope
                && FindRival(elements, index, label, start) is { } rival
                && !RefusalExpected.At(elements[index]))
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(Rule, elements[index].Syntax.GetLocation(), label, rival, scope));
            }
        }
    }

    private static string? FindRival(ImmutableArray<IOperation> elements, int index, string label, int nameStart)
    {
        for (var other = elements.Length - 1; other > index; other--)
        {
            if (LabelOf(elements[other]) is { } rival
                && LabelScopes.NameStart(rival) == nameStart
                && string.CompareOrdinal(label, 0, rival, 0, nameStart) == 0)
            {
                return string.Equals(label, rival, StringComparison.Ordinal) ? null : rival;
            }
        }

        return null;
    }

    private static string? LabelOf(IOperation element) => element.ConstantValue.Value as string;
}
