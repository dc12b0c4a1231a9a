namespace SupportOps.Testing.GitLab;

/// <summary>Parts Markdown into pieces that no code span crosses, without the fenced code.</summary>
internal static class TextParts
{
    public static IEnumerable<string> Of(string markdown)
    {
        var part = new List<string>();
        string? fence = null;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            var mark = FenceOf(line);
            var isInside = fence is not null;
            fence = isInside ? (Closes(line, fence!) ? null : fence) : mark;
            if (isInside || mark is not null || StartsAPart(line))
            {
                yield return string.Join('\n', part);
                part.Clear();
            }

            if (isInside || mark is not null)
            {
                continue;
            }

            if (!IsRow(line))
            {
                part.Add(line);
                continue;
            }

            foreach (var cell in CellsOf(line))
            {
                yield return cell;
            }
        }

        yield return string.Join('\n', part);
    }

    private static string? FenceOf(string line)
    {
        var text = line.TrimStart(' ');
        var mark = text.Length > 0 && text[0] is '`' or '~' ? text[0] : '\0';
        var length = text.TakeWhile(letter => letter == mark).Count();
        return mark != '\0' && length >= 3 && line.Length - text.Length <= 3
            && (mark == '~' || !text[length..].Contains('`', StringComparison.Ordinal))
            ? new string(mark, length)
            : null;
    }

    private static bool Closes(string line, string fence)
    {
        var text = line.Trim();
        return text.StartsWith(fence, StringComparison.Ordinal) && text.All(letter => letter == fence[0]);
    }

    private static bool StartsAPart(string line)
    {
        var text = line.TrimStart();
        return text.Length == 0 || IsRow(line) || text[0] is '#' or '>'
            || text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("* ", StringComparison.Ordinal)
            || text.StartsWith("+ ", StringComparison.Ordinal);
    }

    private static bool IsRow(string line) => line.TrimStart().StartsWith('|');

    // A cell ends at a bar also in the middle of code; only a backslash keeps the bar.
    private static IEnumerable<string> CellsOf(string line) =>
        line.Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|')
            .Select(static cell => cell.Replace('\u0001', '|'));
}
