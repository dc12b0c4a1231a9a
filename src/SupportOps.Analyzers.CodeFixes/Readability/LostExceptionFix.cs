using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Readability;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>SOP6008: gives the exception to the overload that takes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class LostExceptionFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LostExceptionAnalyzer.Id];

    protected override string Title => "Give it the exception as well";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = editor.SemanticModel;
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: var list } call
            || call.FirstAncestorOrSelf<CatchClauseSyntax>()?.Declaration is not { } caught
            || list.Arguments.Any(argument => argument.NameColon is not null)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || model.Compilation.GetTypeByMetadataName("System.Exception") is not { } exception
            || LoggingOverload.PositionOfException(method, exception) is not { } position
            || position > list.Arguments.Count)
        {
            return;
        }

        var name = SyntaxFactory.Argument(SyntaxFactory.IdentifierName(caught.Identifier.WithoutTrivia()));
        editor.ReplaceNode(list, list.WithArguments(Insert(list.Arguments, position, name)));
    }

    private static SeparatedSyntaxList<ArgumentSyntax> Insert(
        SeparatedSyntaxList<ArgumentSyntax> arguments, int position, ArgumentSyntax argument)
    {
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        if (position == arguments.Count)
        {
            return SyntaxFactory.SeparatedList<ArgumentSyntax>(
                arguments.Count == 0 ? [argument] : [.. arguments.GetWithSeparators(), comma, argument]);
        }

        var moved = arguments[position];
        var rest = arguments.Replace(moved, moved.WithoutLeadingTrivia()).GetWithSeparators();
        return SyntaxFactory.SeparatedList<ArgumentSyntax>(
            rest.InsertRange(position * 2, [argument.WithLeadingTrivia(moved.GetLeadingTrivia()), comma]));
    }
}
