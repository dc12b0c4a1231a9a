using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.CodeFixes.Zendesk;

/// <summary>SOP1008: compares by <c>StringComparison.OrdinalIgnoreCase</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class CaseSensitiveComparisonFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CaseSensitiveComparisonAnalyzer.Id];

    protected override string Title => "Compare by StringComparison.OrdinalIgnoreCase";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = editor.SemanticModel;
        if (model.Compilation.GetTypeByMetadataName("System.StringComparison") is not { } comparison
            || InnerComments.AreIn(node))
        {
            return;
        }

        var ignoreCase = (ExpressionSyntax)editor.Generator
            .MemberAccessExpression(
                editor.Generator.TypeExpression(comparison), nameof(StringComparison.OrdinalIgnoreCase))
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        switch (node)
        {
            case BinaryExpressionSyntax binary:
                Replace(editor, binary, ignoreCase);
                break;
            case InvocationExpressionSyntax call
                when model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
                && Arguments(call, method, comparison, ignoreCase) is { } arguments:
                editor.ReplaceNode(
                    call, call.WithExpression(WithoutFold(call.Expression)).WithArgumentList(arguments));
                break;
        }
    }

    // What is negated already changes its sign, so that nothing is negated twice.
    private static void Replace(DocumentEditor editor, BinaryExpressionSyntax binary, ExpressionSyntax ignoreCase)
    {
        var isNegated = binary.IsKind(SyntaxKind.NotEqualsExpression);
        ExpressionSyntax whole = binary;
        if (binary.Parent is ParenthesizedExpressionSyntax { Parent: PrefixUnaryExpressionSyntax negation }
            && negation.IsKind(SyntaxKind.LogicalNotExpression) && !InnerComments.AreIn(negation))
        {
            isNegated = !isNegated;
            whole = negation;
        }

        var equals = Call(binary, ignoreCase);
        ExpressionSyntax result = isNegated
            ? SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, equals)
            : equals;
        editor.ReplaceNode(whole, result.WithTriviaFrom(whole));
    }

    private static InvocationExpressionSyntax Call(BinaryExpressionSyntax binary, ExpressionSyntax ignoreCase) =>
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.StringKeyword)),
                SyntaxFactory.IdentifierName(nameof(string.Equals))),
            List([Argument(binary.Left), Argument(binary.Right), SyntaxFactory.Argument(ignoreCase)]));

    private static ArgumentSyntax Argument(ExpressionSyntax text) =>
        SyntaxFactory.Argument(CaseFoldSyntax.Remove(text).WithoutTrivia());

    private static ArgumentListSyntax List(IEnumerable<ArgumentSyntax> arguments)
    {
        var separators = arguments.Skip(1).Select(_ => Comma());
        return SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments, separators));
    }

    private static SyntaxToken Comma() =>
        SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);

    // The comparison that is there is replaced; otherwise it is added where such an overload exists.
    private static ArgumentListSyntax? Arguments(
        InvocationExpressionSyntax call, IMethodSymbol method, INamedTypeSymbol comparison, ExpressionSyntax ignoreCase)
    {
        var list = call.ArgumentList;
        var index = method.Parameters.IndexOf(
            method.Parameters.FirstOrDefault(parameter => Same(parameter.Type, comparison))!);
        if (index >= 0)
        {
            return list.Arguments.All(argument => argument.NameColon is null)
                ? list.ReplaceNode(
                    list.Arguments[index].Expression, ignoreCase.WithTriviaFrom(list.Arguments[index].Expression))
                : null;
        }

        if (!HasOverload(method, comparison))
        {
            return null;
        }

        var folded = list.Arguments
            .Select(argument => argument.WithExpression(CaseFoldSyntax.Remove(argument.Expression)));
        return list.WithArguments(SyntaxFactory.SeparatedList(
            [.. folded, SyntaxFactory.Argument(ignoreCase)], [.. list.Arguments.GetSeparators(), Comma()]));
    }

    private static bool HasOverload(IMethodSymbol method, INamedTypeSymbol comparison) => method.ContainingType
        .GetMembers(method.Name).OfType<IMethodSymbol>()
        .Any(other => other.IsStatic == method.IsStatic
            && other.Parameters.Length == method.Parameters.Length + 1
            && Same(other.Parameters[^1].Type, comparison)
            && method.Parameters.All(parameter => Same(other.Parameters[parameter.Ordinal].Type, parameter.Type)));

    private static bool Same(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static ExpressionSyntax WithoutFold(ExpressionSyntax called) =>
        called is MemberAccessExpressionSyntax access
        ? access.WithExpression(CaseFoldSyntax.Remove(access.Expression))
        : called;
}
