using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>
/// Writes the known value that a mistyped text most likely means: its member, or its text where a text is needed.
/// </summary>
internal abstract class UnknownTextFix : RuleFix
{
    /// <summary>The type of the known values; one of <see cref="TypeNames"/>.</summary>
    protected abstract string TypeName { get; }

    protected sealed override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = editor.SemanticModel;
        if (node is not ExpressionSyntax expression
            || model.GetConstantValue(expression, cancellationToken) is not { Value: string text }
            || Domain.Of(model.Compilation) is not { } domain
            || KnownTexts.Of(domain, TypeName) is not { } known
            || known.Nearest(text) is not { } nearest)
        {
            return;
        }

        if (expression.Parent?.Parent?.Parent is BaseObjectCreationExpressionSyntax { Initializer: null } creation
            && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(creation, cancellationToken).Type, nearest.Type))
        {
            editor.ReplaceNode(creation, editor.Generator.NameOf(nearest).WithTriviaFrom(creation));
        }
        else if (expression.IsKind(SyntaxKind.StringLiteralExpression)
            && !MatchedTexts.Beside(expression, model, cancellationToken).Any(IsAsNear))
        {
            var literal = editor.Generator.LiteralExpression(nearest.Value).WithTriviaFrom(expression);
            editor.ReplaceNode(expression, literal);
        }

        // Two cases of one text do not compile, so neither of two that would become one is changed.
        bool IsAsNear(string other) => nearest.Value.Equals(other)
            || (!known.Contains(other) && known.Nearest(other) is { } same && nearest.Value.Equals(same.Value));
    }
}
