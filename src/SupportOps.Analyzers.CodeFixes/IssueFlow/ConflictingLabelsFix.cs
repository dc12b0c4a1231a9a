using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.IssueFlow;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>SOP3005: leaves out the label that would be lost.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class ConflictingLabelsFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ConflictingLabelsAnalyzer.Id];

    protected override string Title => "Leave out the label that is lost";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var element = node.FirstAncestorOrSelf<ExpressionElementSyntax>() ?? node;
        if (element.Parent is CollectionExpressionSyntax or InitializerExpressionSyntax)
        {
            // A comment above may speak of the whole list; one beside the label speaks of the label.
            var isCommented = element.GetLeadingTrivia().Any(trivia => !IsBlank(trivia));
            editor.RemoveNode(
                element,
                isCommented
                    ? SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.KeepDirectives
                    : SyntaxRemoveOptions.KeepDirectives);
        }
    }

    private static bool IsBlank(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
