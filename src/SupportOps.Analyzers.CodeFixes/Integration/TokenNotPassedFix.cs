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

/// <summary>SOP2011: passes the token, by name where arguments before it are left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class TokenNotPassedFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TokenNotPassedAnalyzer.Id];

    protected override string Title => "Pass the token";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (node is not InvocationExpressionSyntax call
            || editor.SemanticModel.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || !diagnostic.Properties.TryGetValue(TokenNotPassedAnalyzer.Token, out var token) || token is null
            || !diagnostic.Properties.TryGetValue(TokenNotPassedAnalyzer.Parameter, out var parameter)
            || parameter is null)
        {
            return;
        }

        // Another finding may lie inside the arguments, so the call is taken as it is by then.
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(token));
        var isNamed = call.ArgumentList.Arguments.Count < method.Parameters.Length - 1
            || call.ArgumentList.Arguments.Any(given => given.NameColon is not null);
        argument = isNamed
            ? argument.WithNameColon(SyntaxFactory.NameColon(parameter)
                .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)))
            : argument;
        editor.ReplaceNode(
            call.ArgumentList,
            (current, _) => With((ArgumentListSyntax)current, argument));
    }

    private static ArgumentListSyntax With(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        if (list.Arguments.Count == 0)
        {
            return list.AddArguments(argument);
        }

        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(
            [.. list.Arguments.GetWithSeparators(), comma, argument]));
    }
}
