using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
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
        // Comments beside the label may speak of more than the label.
        var element = node.FirstAncestorOrSelf<ExpressionElementSyntax>() ?? node;
        if (element.Parent is CollectionExpressionSyntax or InitializerExpressionSyntax)
        {
            editor.RemoveNode(element, SyntaxRemoveOptions.KeepExteriorTrivia);
        }
    }
}
