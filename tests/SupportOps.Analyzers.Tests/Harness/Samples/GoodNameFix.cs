using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Tests.Harness.Samples;

/// <summary>Writes <c>Good</c> for <c>Bad</c> and offers nothing for <c>Worse</c>.</summary>
public class GoodNameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ForbiddenNameAnalyzer.Id];

    protected virtual string NewName => "Good";

    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, findings) => await RenameAsync(document, findings, context.CancellationToken));

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!context.Diagnostics[0].GetMessage(null).StartsWith("Worse", StringComparison.Ordinal))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Rename",
                    token => RenameAsync(context.Document, context.Diagnostics, token),
                    nameof(GoodNameFix)),
                context.Diagnostics);
        }

        return Task.CompletedTask;
    }

    private async Task<Document> RenameAsync(
        Document document, IEnumerable<Diagnostic> findings, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken);
        var changes = findings.Where(finding => finding.GetMessage(null).StartsWith("Bad", StringComparison.Ordinal))
            .Select(finding => new TextChange(finding.Location.SourceSpan, NewName));
        return document.WithText(text.WithChanges(changes));
    }
}
