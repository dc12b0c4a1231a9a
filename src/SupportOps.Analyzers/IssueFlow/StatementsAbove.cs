using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>
/// The statements that certainly ran before another one: those above it in its block, up to the first branch.
/// </summary>
internal static class StatementsAbove
{
    /// <summary>
    /// Whether a validation label is the last one that these statements name, with no stage named after it.
    /// </summary>
    public static bool FindLabel(SyntaxNode call, SemanticModel? model, string label)
    {
        if (model is null || call.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || ListOf(statement) is not { } list)
        {
            return false;
        }

        for (var index = list.IndexOf(statement) - 1; index >= 0; index--)
        {
            if (list[index] is not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax))
            {
                return false;
            }

            switch (NamedBy(list[index], model, label))
            {
                case LabelNamed.It:
                    return true;
                case LabelNamed.Another:
                    return false;
            }
        }

        return false;
    }

    private static IReadOnlyList<StatementSyntax>? Siblings(SyntaxNode? parent) => parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        CompilationUnitSyntax unit =>
            [.. unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement)],
        _ => null,
    };

    private static List<StatementSyntax>? ListOf(StatementSyntax statement) =>
        Siblings(statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent) is { } siblings
            ? [.. siblings]
            : null;

    // The last thing that a statement names counts. A label that is printed, searched or taken off is not put on.
    private static LabelNamed NamedBy(StatementSyntax statement, SemanticModel model, string label)
    {
        var scope = label.Substring(0, label.LastIndexOf(':') + 1);
        var named = LabelNamed.None;
        foreach (var node in statement.DescendantNodes())
        {
            if (ValueIn(node) is not { } value)
            {
                continue;
            }

            if (model.GetConstantValue(value) is { HasValue: true, Value: string text })
            {
                named = text == label && IsPutOn(node)
                    ? LabelNamed.It
                    : IsOther(text, scope) ? LabelNamed.Another : named;
            }
            else if (model.GetTypeInfo(value).Type is { Name: "Stage" })
            {
                named = LabelNamed.Another;
            }
        }

        return named;
    }

    private static ExpressionSyntax? ValueIn(SyntaxNode node) => node switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax, Expression: var value } => value,
        ExpressionElementSyntax { Expression: var value } => value,
        ExpressionSyntax { Parent: InitializerExpressionSyntax } value and not AssignmentExpressionSyntax => value,
        _ => null,
    };

    private static bool IsPutOn(SyntaxNode value) => value is ArgumentSyntax
        ? value.Parent is { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } }
            && method.Name.Identifier.ValueText is "DecideLabel" or "Add"
        : value.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Left: IdentifierNameSyntax property }
            && property.Identifier.ValueText == "LabelsToAdd";

    private static bool IsOther(string text, string scope) => text.StartsWith(scope, StringComparison.Ordinal)
        || text.StartsWith(StageNames.LabelPrefix, StringComparison.Ordinal);
}
