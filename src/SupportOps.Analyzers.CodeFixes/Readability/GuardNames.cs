using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>Names that would meet when a block is opened into the body around it.</summary>
internal static class GuardNames
{
    /// <summary>Whether a name that the block declares is declared in the rest of the body as well.</summary>
    public static bool Clash(BlockSyntax body, IfStatementSyntax condition, BlockSyntax block)
    {
        var inside = new HashSet<string>(NamesIn(block), StringComparer.Ordinal);
        return body.Statements.Where(statement => statement != condition)
            .SelectMany(NamesIn)
            .Any(inside.Contains);
    }

    private static IEnumerable<string> NamesIn(SyntaxNode node) => node.DescendantNodesAndSelf().Select(NameOf)
        .OfType<string>();

    private static string? NameOf(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        CatchDeclarationSyntax caught => caught.Identifier.ValueText,
        LabeledStatementSyntax label => label.Identifier.ValueText,
        _ => null,
    };
}
