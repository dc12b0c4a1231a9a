using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.CodeFixes.Zendesk;

/// <summary>Takes off what made a text lower or upper before a comparison that needs neither.</summary>
internal static class CaseFoldSyntax
{
    public static ExpressionSyntax Remove(ExpressionSyntax text) => text switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when IsFold(access.Name) =>
            Remove(access.Expression).WithTriviaFrom(call),
        ConditionalAccessExpressionSyntax
        {
            WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding }
        } access when IsFold(binding.Name) => Remove(access.Expression).WithTriviaFrom(access),
        ConditionalAccessExpressionSyntax
        {
            WhenNotNull: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax last }
        } access when IsFold(last.Name) => access.WithWhenNotNull(last.Expression),
        _ => text,
    };

    private static bool IsFold(SimpleNameSyntax name) => name.Identifier.ValueText
        is nameof(string.ToLower) or nameof(string.ToUpper)
        or nameof(string.ToLowerInvariant) or nameof(string.ToUpperInvariant);
}
