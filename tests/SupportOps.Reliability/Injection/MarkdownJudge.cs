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

    public static Reading Read(string document, IReadOnlyList<string> texts)
    {
        var tree = Markdown.Parse(document, GitLabLike);
        var nodes = tree.Descendants().ToList();
        var code = nodes.OfType<CodeInline>().Select(inline => ShownText.LettersOf(inline.Content)).ToHashSet(
            StringComparer.Ordinal);
        return new Reading(
            [.. nodes.Select(node => node.GetType().Name), .. document.Split('\n').Select(BarsOf)],
            FindCommand(document) ?? FindMark(nodes)
                ?? texts.Where(text => text.Length <= LongestName)
                    .FirstOrDefault(text => !code.Contains(ShownText.LettersOf(text))));
    }

    // GitLab ends a cell at every bar without a backslash before it, inside code as well; Markdig does not.
    private static string BarsOf(string line) => line.StartsWith('|')
        ? $"{line.Replace("\\|", string.Empty, StringComparison.Ordinal).Count(character => character == '|')} bars"
        : "no row";

    // GitLab looks at every line, whatever Markdown makes of it.
    private static string? FindCommand(string document)
    {
        if (ShownText.FindActing(document, "\n") is { } acting)
        {
            return $"{acting} is in it";
        }

        return document.Split('\n').Any(line => line.TrimStart().StartsWith('/')) ? "a line is a command" : null;
    }

    private static string? FindMark(IEnumerable<MarkdownObject> nodes)
    {
        var literal = string.Concat(nodes.OfType<LiteralInline>().Select(inline => inline.Content.ToString()));
        return literal.AsSpan().ContainsAny(Marks) ? $"a mark stands outside code: {literal}" : null;
    }
}
