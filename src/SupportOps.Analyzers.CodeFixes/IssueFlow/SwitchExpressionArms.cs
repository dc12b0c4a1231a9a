using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>
/// Adds an arm for each member that a switch expression leaves out: it throws, as the switch did, or gives what the
/// rest gives.
/// </summary>
internal static class SwitchExpressionArms
{
    /// <summary>The expression with its arms, each on a line of its own.</summary>
    public static SwitchExpressionSyntax Add(
        SwitchExpressionSyntax expression,
        ImmutableArray<ExpressionSyntax> missing,
        ExpressionSyntax? rest,
        string impossible,
        SwitchLayout layout,
        bool isOneLine)
    {
        var place = expression.Arms.IndexOf(IsRest);
        place = place < 0 ? expression.Arms.Count : place;
        var added = missing.Select(member => Arm(
            SyntaxFactory.ConstantPattern(member.WithoutTrivia()),
            rest ?? Thrown("System.NotImplementedException"),
            layout));
        if (rest is null)
        {
            added = added.Append(Arm(
                SyntaxFactory.DiscardPattern(SyntaxFactory.Token(SyntaxKind.UnderscoreToken)),
                Thrown(impossible),
                layout));
        }

        var arms = expression.Arms.Select(arm => isOneLine ? arm.WithLeadingTrivia(layout.Inner) : arm).ToList();
        arms.InsertRange(place, added);
        var laid = isOneLine ? Opened(expression, layout) : expression;
        return laid.WithArms(SyntaxFactory.SeparatedList(
            arms.Select(arm => arm.WithTrailingTrivia()), Commas(expression.Arms, place, arms, layout, isOneLine)));
    }

    public static bool IsRest(SwitchExpressionArmSyntax arm) =>
        arm is { Pattern: DiscardPatternSyntax, WhenClause: null };

    // What stood behind an arm, a comment for example, stands behind its comma.
    private static IEnumerable<SyntaxToken> Commas(
        SeparatedSyntaxList<SwitchExpressionArmSyntax> before,
        int place,
        List<SwitchExpressionArmSyntax> arms,
        SwitchLayout layout,
        bool isOneLine)
    {
        var added = arms.Count - before.Count;
        for (var index = 0; index < arms.Count; index++)
        {
            var old = index < place ? index : index - added;
            var isAdded = index >= place && index < place + added;
            yield return isAdded || isOneLine
                ? SyntaxFactory.Token([], SyntaxKind.CommaToken, [layout.End])
                : old < before.SeparatorCount
                    ? before.GetSeparator(old).WithLeadingTrivia(before[old].GetTrailingTrivia())
                    : SyntaxFactory.Token([], SyntaxKind.CommaToken, before[old].GetTrailingTrivia());
        }
    }

    private static SwitchExpressionSyntax Opened(SwitchExpressionSyntax expression, SwitchLayout layout) => expression
        .WithSwitchKeyword(expression.SwitchKeyword.WithTrailingTrivia(layout.End))
        .WithOpenBraceToken(SyntaxFactory.Token([layout.Indent], SyntaxKind.OpenBraceToken, [layout.End]))
        .WithCloseBraceToken(expression.CloseBraceToken.WithLeadingTrivia(layout.Indent));

    private static SwitchExpressionArmSyntax Arm(PatternSyntax pattern, ExpressionSyntax value, SwitchLayout layout) =>
        SyntaxFactory.SwitchExpressionArm(
            pattern.WithLeadingTrivia(layout.Inner).WithTrailingTrivia(SyntaxFactory.Space),
            null,
            SyntaxFactory.Token([], SyntaxKind.EqualsGreaterThanToken, [SyntaxFactory.Space]),
            value.WithoutTrivia());

    private static ThrowExpressionSyntax Thrown(string type)
    {
        var thrown = (ThrowExpressionSyntax)SyntaxFactory.ParseExpression($"throw new {type}()");
        var name = ((ObjectCreationExpressionSyntax)thrown.Expression).Type;
        return thrown.ReplaceNode(
            name, name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation));
    }
}
