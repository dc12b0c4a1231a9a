using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace SupportOps.Analyzers.CodeFixes.Infrastructure;

/// <summary>
/// A fix as an edit of a document: once for one finding, or once for each finding of a document, a project or a
/// solution. It is offered only when it changes something.
/// </summary>
internal abstract class RuleFix : CodeFixProvider
{
    /// <summary>What the fix does, as it stands in the menu; the same for all findings, for a fix of all.</summary>
    protected abstract string Title { get; }

    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false)
                is { } changed)
            {
                var action = CodeAction.Create(Title, _ => Task.FromResult(changed), diagnostic.Id);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>Edits the document for one finding; leaves it as it is where no one right answer exists.</summary>
    /// <param name="editor">The document, shared by all findings of it.</param>
    /// <param name="node">The node that was reported.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    protected abstract void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken);

    private async Task<Document?> FixAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics)
        {
            var node = editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            Edit(editor, node, diagnostic, cancellationToken);
        }

        if (editor.GetChangedRoot().IsEquivalentTo(editor.OriginalRoot))
        {
            return null;
        }

        return await ImportAdder.AddImportsAsync(
            editor.GetChangedDocument(), Simplifier.AddImportsAnnotation, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
    }
}
