using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.CodeFixes.Infrastructure;

/// <summary>
/// A fix that changes lines rather than expressions. Of two findings whose changes lie in each other the first
/// is fixed;
/// it is offered only when it changes something.
/// </summary>
internal abstract class TextFix : CodeFixProvider
{
    /// <summary>
    /// What the fix does, as it stands in the menu; the same for all findings, so that all can be fixed.
    /// </summary>
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

    /// <summary>The change for one finding; null where no one right answer exists.</summary>
    /// <param name="file">The file as it was reported about.</param>
    /// <param name="place">What was marked.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    protected abstract TextChange? Change(FixedFile file, TextSpan place, CancellationToken cancellationToken);

    private async Task<Document?> FixAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await FixedFile.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } file)
        {
            return null;
        }

        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (Change(file, diagnostic.Location.SourceSpan, cancellationToken) is { } change
                && file.Text.ToString(change.Span) != change.NewText
                && !changes.Exists(other => other.Span.IntersectsWith(change.Span)))
            {
                changes.Add(change);
            }
        }

        return changes.Count == 0
            ? null
            : document.WithText(file.Text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }
}
