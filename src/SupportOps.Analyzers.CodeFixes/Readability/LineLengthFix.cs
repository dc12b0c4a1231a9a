using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Readability;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>SOP6001: breaks a comment between words, and a list of arguments after its commas.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class LineLengthFix : TextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LineLengthAnalyzer.Id];

    protected override string Title => "Break the line";

    protected override TextChange? Change(FixedFile file, TextSpan place, CancellationToken cancellationToken)
    {
        var line = file.Text.Lines.GetLineFromPosition(place.Start);
        var limit = LineLimits.MaximumOf(file.Options);
        var ruler = LineRuler.Of(file.Text, file.Options);
        var comment = file.Root.FindTrivia(place.Start);
        return comment.IsKind(SyntaxKind.SingleLineCommentTrivia)
            ? CommentWrapping.Wrap(file, line, comment, limit - ruler.WidthOf(line) + line.Span.Length)
            : ArgumentWrapping.Wrap(file, line, place.Start, limit);
    }
}
