using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Readability;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>SOP6006: leaves one blank line.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class BlankLineBetweenMembersFix : TextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [BlankLineBetweenMembersAnalyzer.Id];

    protected override string Title => "Leave one blank line";

    protected override TextChange? Change(FixedFile file, TextSpan place, CancellationToken cancellationToken)
    {
        if (file.Root.FindToken(place.Start).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not
            { Parent: TypeDeclarationSyntax type } member)
        {
            return null;
        }

        var index = type.Members.IndexOf(member);
        if (index < 1)
        {
            return null;
        }

        var lines = file.Text.Lines;
        var above = lines.GetLineFromPosition(type.Members[index - 1].Span.End);
        var next = above.LineNumber + 1;
        while (next < lines.Count && string.IsNullOrWhiteSpace(file.Text.ToString(lines[next].Span)))
        {
            next++;
        }

        var between = TextSpan.FromBounds(above.EndIncludingLineBreak, lines[next].Start);
        return new TextChange(between, file.NewLine);
    }
}
