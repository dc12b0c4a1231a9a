using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Readability;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>SOP6004: turns the outermost <c>if</c> around the statement, the last of its body, into a guard.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class NestingFix : TextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NestingAnalyzer.Id];

    protected override string Title => "Return early";

    protected override TextChange? Change(FixedFile file, TextSpan place, CancellationToken cancellationToken)
    {
        var guarded = file.Root.FindToken(place.Start).Parent?.FirstAncestorOrSelf<StatementSyntax>(Nesting.IsLevel);
        var candidates = guarded?.Ancestors()
            .TakeWhile(node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<IfStatementSyntax>()
            .Reverse();
        foreach (var candidate in candidates ?? [])
        {
            if (EarlyReturn.Of(file, candidate) is { } text)
            {
                return new TextChange(candidate.Span, text);
            }
        }

        return null;
    }
}
