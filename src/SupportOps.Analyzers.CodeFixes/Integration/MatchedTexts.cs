using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>The texts that one value is matched with: by the cases of a switch, by its arms, by a pattern.</summary>
internal static class MatchedTexts
{
    /// <summary>The other texts beside one of them; none where a text stands in no pattern and no case.</summary>
    public static IEnumerable<string> Beside(
        ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken) =>
        text.Parent is not (PatternSyntax or CaseSwitchLabelSyntax)
            ? []
            : text.Ancestors().Select(PatternsOf).FirstOrDefault(found => found is not null)?
                .SelectMany(pattern => pattern.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
                .Where(other => other != text)
                .Select(other => model.GetConstantValue(other, cancellationToken).Value)
                .OfType<string>() ?? [];

    private static IEnumerable<SyntaxNode>? PatternsOf(SyntaxNode node) => node switch
    {
        SwitchExpressionSyntax choice => choice.Arms.Select(arm => (SyntaxNode)arm.Pattern),
        SwitchStatementSyntax choice => choice.Sections.SelectMany(section => section.Labels),
        IsPatternExpressionSyntax test => [test.Pattern],
        _ => null,
    };
}
