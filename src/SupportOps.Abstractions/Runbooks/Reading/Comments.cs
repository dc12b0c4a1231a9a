namespace SupportOps.Runbooks.Reading;

/// <summary>Comments of HTML, which nobody sees who reads the document on GitLab.</summary>
internal static class Comments
{
    private const string Start = "<!--";
    private const string End = "-->";

    /// <summary>
    /// The lines of one section with its comments blanked. A comment that the section does not close is text: it must
    /// not hide the rest of the document.
    /// </summary>
    public static IReadOnlyList<SourceLine> Blanked(IReadOnlyList<SourceLine> lines)
    {
        var lastEnd = LastIndex(lines, End);
        if (lastEnd < 0)
        {
            return lines;
        }

        var blanked = new List<SourceLine>(lines.Count);
        var isOpen = false;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.Kind != LineKind.Ordinary)
            {
                blanked.Add(isOpen ? line with { Visible = new string(' ', line.Raw.Length) } : line);
                continue;
            }

            blanked.Add(line with { Visible = BlankLine(line.Raw, index < lastEnd, ref isOpen) });
        }

        return blanked;
    }

    /// <summary>One line without its comments.</summary>
    public static string WithoutThose(string line)
    {
        var isOpen = false;
        return line.Contains(End, StringComparison.Ordinal) ? BlankLine(line, false, ref isOpen) : line;
    }

    /// <summary>The text such that it opens no comment.</summary>
    public static string Escape(string text) => text.Replace(Start, "\\" + Start, StringComparison.Ordinal);

    /// <summary>What <see cref="Escape"/> was given.</summary>
    public static string Unescape(string text) => text.Replace("\\" + Start, Start, StringComparison.Ordinal);

    private static string BlankLine(string line, bool mayEndLater, ref bool isOpen)
    {
        char[]? visible = null;
        var index = 0;
        while (index < line.Length)
        {
            var start = isOpen ? index : StartIn(line, index);
            var end = start < 0
                ? -1
                : line.IndexOf(End, isOpen ? start : start + Start.Length, StringComparison.Ordinal);
            if (start < 0 || (end < 0 && !mayEndLater))
            {
                break;
            }

            isOpen = end < 0;
            index = isOpen ? line.Length : end + End.Length;
            visible ??= line.ToCharArray();
            visible.AsSpan(start..index).Fill(' ');
        }

        return visible is null ? line : new string(visible);
    }

    // The next comment that is neither escaped nor inside of a code span.
    private static int StartIn(string line, int from)
    {
        for (var index = from; index < line.Length; index++)
        {
            if (line[index] == '`')
            {
                index = AfterCode(line, index) - 1;
            }
            else if (line[index] == '\\' && (At(line, index + 1, "`") || At(line, index + 1, Start)))
            {
                index++;
            }
            else if (At(line, index, Start))
            {
                return index;
            }
        }

        return -1;
    }

    private static int AfterCode(string line, int from)
    {
        var opening = RunEnd(line, from);
        var length = opening - from;
        for (var index = opening; index < line.Length; index++)
        {
            if (line[index] != '`')
            {
                continue;
            }

            var end = RunEnd(line, index);
            if (end - index == length)
            {
                return end;
            }

            index = end - 1;
        }

        return opening;
    }

    private static int RunEnd(string line, int from)
    {
        var length = line.AsSpan(from).IndexOfAnyExcept('`');
        return length < 0 ? line.Length : from + length;
    }

    private static bool At(string line, int index, string text) =>
        line.AsSpan(index).StartsWith(text, StringComparison.Ordinal);

    private static int LastIndex(IReadOnlyList<SourceLine> lines, string text)
    {
        for (var index = lines.Count - 1; index >= 0; index--)
        {
            if (lines[index].Kind == LineKind.Ordinary && lines[index].Raw.Contains(text, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }
}
