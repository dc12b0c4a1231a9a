using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.CodeFixes.Zendesk;

/// <summary>Writes the role that stands behind digits.</summary>
internal sealed class RoleWriter(DocumentEditor editor, Domain domain, INamedTypeSymbol role)
{
    /// <summary>The role; null where the digits may be no role at all.</summary>
    public SyntaxNode? Of(ExpressionSyntax digits)
    {
        var model = editor.SemanticModel;
        if (model.GetOperation(digits)?.Bare() is { } operation && RawRoleComparisonAnalyzer.IsDigits(operation, role))
        {
            return Before(digits);
        }

        var constant = model.GetConstantValue(digits);
        if (constant.HasValue)
        {
            return Number(constant.Value) is { } number ? Named(number) ?? New(Literal(digits, number)) : null;
        }

        return model.GetTypeInfo(digits).Type?.SpecialType is SpecialType.System_Int64 or SpecialType.System_Int32
            ? New(digits)
            : null;
    }

    // a.Value -> a, a?.Value -> a, a.ToString() -> a, a.Value.ToString() -> a
    private static ExpressionSyntax? Before(ExpressionSyntax digits) => digits switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } value
                ? value.Expression
                : call.Expression,
        MemberAccessExpressionSyntax access => access.Expression,
        ConditionalAccessExpressionSyntax
        {
            WhenNotNull: MemberBindingExpressionSyntax or InvocationExpressionSyntax
            {
                Expression: MemberBindingExpressionSyntax
            }
        } access => access.Expression,
        ParenthesizedExpressionSyntax parenthesized => Before(parenthesized.Expression),
        _ => null,
    };

    private static long? Number(object? value) => value switch
    {
        long number => number,
        int number => number,
        string text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static ExpressionSyntax Literal(ExpressionSyntax digits, long number) =>
        digits.IsKind(SyntaxKind.StringLiteralExpression)
            ? SyntaxFactory.ParseExpression(number.ToString(CultureInfo.InvariantCulture))
            : digits;

    private SyntaxNode? Named(long number)
    {
        KnownMember? only = null;
        foreach (var member in domain.Knowledge.WithNumber(number))
        {
            if (SymbolEqualityComparer.Default.Equals(member.Type, role))
            {
                if (only is not null)
                {
                    return null;
                }

                only = member;
            }
        }

        return only is null ? null : editor.Generator.NameOf(only);
    }

    private SyntaxNode New(SyntaxNode number) => editor.Generator
        .ObjectCreationExpression(
            editor.Generator.TypeExpression(role)
                .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation),
            number.WithoutTrivia());
}
