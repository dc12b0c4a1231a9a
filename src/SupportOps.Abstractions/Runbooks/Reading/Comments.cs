namespace SupportOps.Runbooks.Reading;

/// <summary>Comments of HTML, which nobody sees who reads the document on GitLab.</summary>
internal static class Comments
{
    /// <summary>What opens a comment.</summary>
    public const string Start = "<!--";

    /// <summary>What closes it.</summary>
    public const string End = "-->";

    /// <summary>The text such that it opens no comment.</summary>
    public static string Escape(string text) => text.Replace(Start, "\\" + Start, StringComparison.Ordinal);

    /// <summary>What <see cref="Escape"/> was given.</summary>
    public static string Unescape(string text) => text.Replace("\\" + Start, Start, StringComparison.Ordinal);

    /// <summary>The line such that the comment which nothing closes is text wherever the line stands.</summary>
    public static string Closed(SourceLine line) => line.OpenComment is { } open
        ? line.Raw[..open] + Escape(line.Raw[open..])
        : line.Raw;

    /// <summary>Index of the next comment that is neither escaped nor inside of a code span; -1 for none.</summary>
    public static int StartIn(string line, int from)
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
}
