using System.Buffers;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SupportOps.Reliability.Injection;

/// <summary>Reads Markdown much as GitLab does: tables, task lists, links that are found without marks.</summary>
internal static class MarkdownJudge
{
    private const int LongestName = 200;

    private static readonly SearchValues<char> Marks = SearchValues.Create("@~#!$<");

    private static readonly MarkdownPipeline GitLabLike =
        new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().Build();

    public static string? FindProblem(string document, string harmless, IReadOnlyList<string> texts)
    {
        var tree = Markdown.Parse(document, GitLabLike);
        var code = tree.Descendants<CodeInline>().Select(inline => ShownText.LettersOf(inline.Content)).ToHashSet(
            StringComparer.Ordinal);
        return DocumentJudge.FindDifference(StructureOf(tree), StructureOf(Markdown.Parse(harmless, GitLabLike)))
            ?? FindCommand(document)
            ?? FindMark(tree)
            ?? texts.FirstOrDefault(text => text.Length <= LongestName && !code.Contains(ShownText.LettersOf(text)));
    }

    private static IEnumerable<string> StructureOf(MarkdownDocument tree) =>
        tree.Descendants().Select(node => node.GetType().Name);

    // GitLab looks at every line, whatever Markdown makes of it.
    private static string? FindCommand(string document)
    {
        if (ShownText.FindActing(document, "\n") is { } acting)
        {
            return $"{acting} is in it";
        }

        return document.Split('\n').Any(line => line.TrimStart().StartsWith('/')) ? "a line is a command" : null;
    }

    private static string? FindMark(MarkdownDocument tree)
    {
        var literal = string.Concat(tree.Descendants<LiteralInline>().Select(inline => inline.Content.ToString()));
        return literal.AsSpan().ContainsAny(Marks) ? $"a mark stands outside code: {literal}" : null;
    }
}
