using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>Writes the opposite of a condition as a person would.</summary>
internal static class Negation
{
    public static string Of(ExpressionSyntax condition, SemanticModel model) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Of(inner.Expression, model),
        PrefixUnaryExpressionSyntax { OperatorToken.RawKind: (int)SyntaxKind.ExclamationToken } not =>
            Bare(not.Operand).ToString(),
        BinaryExpressionSyntax binary => OfBinary(binary, model),
        IsPatternExpressionSyntax
        { Pattern: UnaryPatternSyntax { Pattern: not ParenthesizedPatternSyntax } not } test =>
            $"{test.Expression} is {not.Pattern}",
        IsPatternExpressionSyntax { Pattern: BinaryPatternSyntax pattern } test =>
            $"{test.Expression} is not ({pattern})",
        IsPatternExpressionSyntax { Pattern: not UnaryPatternSyntax } test =>
            $"{test.Expression} is not {test.Pattern}",
        _ => IsSimple(condition) ? $"!{condition}" : $"!({condition})",
    };

    private static string OfBinary(BinaryExpressionSyntax binary, SemanticModel model)
    {
        var (left, right) = (binary.Left, binary.Right);
        return binary.Kind() switch
        {
            SyntaxKind.EqualsExpression => $"{left} != {right}",
            SyntaxKind.NotEqualsExpression => $"{left} == {right}",
            SyntaxKind.IsExpression => $"{left} is not {right}",
            SyntaxKind.LogicalAndExpression => $"{Of(left, model)} || {Of(right, model)}",
            SyntaxKind.LogicalOrExpression => $"{Part(left, model)} && {Part(right, model)}",
            SyntaxKind.LessThanExpression when IsOrdered(binary, model) => $"{left} >= {right}",
            SyntaxKind.LessThanOrEqualExpression when IsOrdered(binary, model) => $"{left} > {right}",
            SyntaxKind.GreaterThanExpression when IsOrdered(binary, model) => $"{left} <= {right}",
            SyntaxKind.GreaterThanOrEqualExpression when IsOrdered(binary, model) => $"{left} < {right}",
            _ => $"!({binary})",
        };
    }

    // What becomes an "or" needs brackets within an "and".
    private static string Part(ExpressionSyntax operand, SemanticModel model)
    {
        var text = Of(operand, model);
        return Bare(operand) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression }
            || (Bare(operand) is PrefixUnaryExpressionSyntax not
                && Bare(not.Operand) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression })
                ? $"({text})"
                : text;
    }

    private static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax inner ? Bare(inner.Expression) : expression;

    private static bool IsSimple(ExpressionSyntax expression) => expression is IdentifierNameSyntax
        or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
        or LiteralExpressionSyntax;

    // Neither null nor "not a number": exactly one of the two comparisons holds.
    private static bool IsOrdered(BinaryExpressionSyntax comparison, SemanticModel model) =>
        IsWhole(model.GetTypeInfo(comparison.Left).Type) && IsWhole(model.GetTypeInfo(comparison.Right).Type);

    private static bool IsWhole(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Decimal or SpecialType.System_Char;
}
