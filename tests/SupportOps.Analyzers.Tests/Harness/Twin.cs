using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>
/// The same code with other names of its types, so that both stand in one project. The names keep their length, since
/// rules measure lines.
/// </summary>
internal static class Twin
{
    public static string PathOf(string path) => Path.ChangeExtension(path, null) + "Twin.cs";

    /// <summary>Top-level statements cannot stand twice.</summary>
    public static bool IsPossible(string markup) =>
        !Root(MarkedText.Parse(markup).Text).Members.Any(member => member is GlobalStatementSyntax);

    public static string Of(string text, string? namesOf = null)
    {
        var names = NamesIn(namesOf ?? text);
        var root = Root(text);
        var tokens = root.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.Text));
        return root.ReplaceTokens(tokens, (token, _) => SyntaxFactory
            .Identifier(token.LeadingTrivia, Renamed(token.Text), token.TrailingTrivia)).ToFullString();
    }

    private static string Renamed(string name) => name[..^1] + (name[^1] == 'Q' ? 'Z' : 'Q');

    private static HashSet<string> NamesIn(string text) =>
    [
        .. Root(text).DescendantNodes(node => node is not TypeDeclarationSyntax).Select(node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => string.Empty,
        }),
    ];

    private static CompilationUnitSyntax Root(string text) => CSharpSyntaxTree
        .ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();
}
