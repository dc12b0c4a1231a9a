using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.CodeFixes.Zendesk;

/// <summary>SOP1006: takes the suffix off.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class TokenSuffixFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TokenSuffixAnalyzer.Id];

    protected override string Title => "Take /token off";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var name = node is ArgumentSyntax argument ? argument.Expression : node;
        if (name is ExpressionSyntax expression && Without(expression) is { } shorter)
        {
            var alone = HoleOf(shorter);
            var rest = alone is not null && IsText(name, alone, editor.SemanticModel) ? alone : shorter;
            editor.ReplaceNode(name, rest.WithTriviaFrom(expression));
        }
    }

    // What is left of $"{mail}/token" is the address itself.
    private static ExpressionSyntax? HoleOf(ExpressionSyntax rest) =>
        rest is InterpolatedStringExpressionSyntax
        {
            Contents: [InterpolationSyntax
            {
                AlignmentClause: null,
                FormatClause: null,
                Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
                    or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax,
            } hole]
        }
            ? hole.Expression
            : null;

    private static bool IsText(SyntaxNode whole, ExpressionSyntax hole, SemanticModel model)
    {
        var original = whole.DescendantNodes().OfType<InterpolationSyntax>().FirstOrDefault()?.Expression;
        return original is not null && original.IsEquivalentTo(hole)
            && model.GetTypeInfo(original) is
            {
                Type.SpecialType: SpecialType.System_String,
                Nullability.FlowState: not NullableFlowState.MaybeNull,
            };
    }

    private static ExpressionSyntax? Without(ExpressionSyntax name)
    {
        switch (name)
        {
            case LiteralExpressionSyntax { Token: var token } literal:
                return Shorten(token.Text, token.ValueText) is { } text
                    ? literal.WithToken(SyntaxFactory.ParseToken(text))
                    : null;
            case InterpolatedStringExpressionSyntax { Contents: [.., InterpolatedStringTextSyntax last] } interpolation:
                return Without(interpolation, last);
            case BinaryExpressionSyntax { Right: LiteralExpressionSyntax { Token.ValueText: var end } } sum
                when IsSuffix(end):
                return sum.Left;
            case BinaryExpressionSyntax { Right: var right } sum:
                return Without(right) is { } shorter ? sum.WithRight(shorter.WithTriviaFrom(right)) : null;
            case ParenthesizedExpressionSyntax { Expression: var inner } parenthesized:
                return Without(inner) is { } rest ? parenthesized.WithExpression(rest) : null;
            default:
                return null;
        }
    }

    private static InterpolatedStringExpressionSyntax? Without(
        InterpolatedStringExpressionSyntax interpolation, InterpolatedStringTextSyntax last)
    {
        var token = last.TextToken;
        if (!token.Text.EndsWith(TokenSuffixAnalyzer.Suffix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var text = token.Text.Substring(0, token.Text.Length - TokenSuffixAnalyzer.Suffix.Length);
        return text.Length == 0
            ? interpolation.WithContents(interpolation.Contents.RemoveAt(interpolation.Contents.Count - 1))
            : interpolation.ReplaceNode(last, last.WithTextToken(SyntaxFactory.Token(
                token.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, text, text, token.TrailingTrivia)));
    }

    private static bool IsSuffix(string text) =>
        text.Equals(TokenSuffixAnalyzer.Suffix, StringComparison.OrdinalIgnoreCase);

    // Cut before the quotes, so that what stands escaped stays as it is written.
    private static string? Shorten(string written, string value)
    {
        var at = written.LastIndexOf(TokenSuffixAnalyzer.Suffix, StringComparison.OrdinalIgnoreCase);
        return at > 0 && value.EndsWith(TokenSuffixAnalyzer.Suffix, StringComparison.OrdinalIgnoreCase)
            ? written.Remove(at, TokenSuffixAnalyzer.Suffix.Length)
            : null;
    }
}
