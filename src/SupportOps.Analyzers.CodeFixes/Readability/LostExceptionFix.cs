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

        var argument = SyntaxFactory.Argument(SyntaxFactory.IdentifierName(caught.Identifier.WithoutTrivia()));
        var separated = position < list.Arguments.Count ? list.Arguments[position].GetLeadingTrivia() : default;
        var moved = position < list.Arguments.Count
            ? list.Arguments.Replace(
                list.Arguments[position], list.Arguments[position].WithLeadingTrivia(SyntaxFactory.Space))
            : list.Arguments;
        var arguments = moved.Insert(position, argument.WithLeadingTrivia(
            position < list.Arguments.Count ? separated : SyntaxFactory.TriviaList(SyntaxFactory.Space)));
        editor.ReplaceNode(list, list.WithArguments(WithPlainCommas(arguments)));
    }

    // The comma that was inserted brings a blank of its own.
    private static SeparatedSyntaxList<ArgumentSyntax> WithPlainCommas(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        SyntaxFactory.SeparatedList(
            arguments, arguments.GetSeparators().Select(comma => comma.HasTrailingTrivia
                && comma.TrailingTrivia.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
                    ? comma.WithTrailingTrivia()
                    : comma));
}
