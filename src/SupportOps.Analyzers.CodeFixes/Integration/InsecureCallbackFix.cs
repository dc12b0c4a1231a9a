using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Integration;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>SOP2008: writes https for http.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class InsecureCallbackFix : RuleFix
{
    private const string Http = "http://";
    private const string PortOfHttp = ":80";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [InsecureCallbackAnalyzer.Id];

    protected override string Title => "Use https";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        switch (Beginning(node))
        {
            case LiteralExpressionSyntax literal when Secured(literal.Token) is { } token:
                editor.ReplaceNode(literal, literal.WithToken(token));
                break;
            case InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax text, ..] }
                when Secured(text.TextToken) is { } token:
                editor.ReplaceNode(text, text.WithTextToken(token));
                break;
            default:
                break;
        }
    }

    // Of "a" + b + c the first part.
    private static SyntaxNode Beginning(SyntaxNode node)
    {
        while (node is BinaryExpressionSyntax sum)
        {
            node = sum.Left;
        }

        return node;
    }

    private static SyntaxToken? Secured(SyntaxToken token)
    {
        var at = token.Text.IndexOf(Http, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !token.ValueText.StartsWith(Http, StringComparison.OrdinalIgnoreCase)
            || token.Text.IndexOf(PortOfHttp, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var text = token.Text.Insert(at + Http.IndexOf(':'), "s");
        var value = token.ValueText.Insert(Http.IndexOf(':'), "s");
        return SyntaxFactory.Token(token.LeadingTrivia, token.Kind(), text, value, token.TrailingTrivia);
    }
}
