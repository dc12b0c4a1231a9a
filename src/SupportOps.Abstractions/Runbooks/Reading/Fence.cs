namespace SupportOps.Runbooks.Reading;

/// <summary>The mark that opens fenced code and must be met to close it.</summary>
/// <remarks>Source: CommonMark 0.31, "Fenced code blocks".</remarks>
internal sealed record Fence(char Mark, int Length)
{
    private const int MinLength = 3;
    private const int MaxIndent = 3;

    /// <summary>A line that closes it.</summary>
    public string Closing => new(Mark, Length);

    /// <summary>The fence that a line opens; null when it opens none.</summary>
    public static Fence? Opening(string line)
    {
        var rest = Unindented(line);
        var mark = rest.Length > 0 ? rest[0] : ' ';
        var length = RunOf(rest, mark);
        return mark is '`' or '~' && length >= MinLength && !(mark == '`' && rest[length..].Contains('`'))
            ? new Fence(mark, length)
            : null;
    }

    /// <summary>Whether a line closes it.</summary>
    public bool IsClosedBy(string line)
    {
        var rest = Unindented(line);
        var length = RunOf(rest, Mark);
        return length >= Length && rest[length..].IsWhiteSpace();
    }

    private static ReadOnlySpan<char> Unindented(string line)
    {
        var rest = line.AsSpan().TrimStart(' ');
        return line.Length - rest.Length > MaxIndent ? [] : rest;
    }

    private static int RunOf(ReadOnlySpan<char> text, char mark)
    {
        var end = text.IndexOfAnyExcept(mark);
        return end < 0 ? text.Length : end;
    }
}
