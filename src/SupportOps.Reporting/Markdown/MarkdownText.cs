using System.Buffers;

namespace SupportOps.Reporting.Markdown;

/// <summary>Puts foreign text into GitLab Markdown so that it cannot act: as a code span of one line.</summary>
/// <remarks>
/// GitLab runs quick actions at the start of any line and finds mentions after decoding entities; a code span is what
/// both skip. Source: GitLab documentation, quick actions and mentions.
/// </remarks>
internal static class MarkdownText
{
    private const int NameLength = 200;
    private const int MessageLength = 2_000;

    // Printable ASCII without what ends a code span or a cell.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{}~");

    /// <summary>A name or address, cut at 200 characters.</summary>
    public static string Name(string? text) => CodeSpan(text, NameLength);

    /// <summary>A name or address outside a table, cut at 200 characters.</summary>
    public static string Person(string? text) => CodeSpan(text, NameLength, isCell: false);

    /// <summary>A message that may quote names, cut only when it is absurdly long.</summary>
    public static string Message(string? text) => CodeSpan(text, MessageLength);

    /// <summary>A message outside a table.</summary>
    public static string Line(string? text) => CodeSpan(text, MessageLength, isCell: false);

    /// <summary>A text of our own, such as a rule's title: it only must not end its cell.</summary>
    public static string Own(string text) => EscapePipes(ForeignText.OneLine(text));

    /// <summary>Whether a name is a code span as it stands, with one backtick and a blank on either side.</summary>
    public static bool IsHarmlessName(string? text) =>
        text is { Length: > 0 and <= NameLength } && text[0] != ' ' && !text.AsSpan().ContainsAnyExcept(Harmless);

    private static string CodeSpan(string? text, int length, bool isCell = true)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "-";
        }

        var line = ForeignText.OneLine(ForeignText.Cut(text, length));
        var fence = new string('`', LongestBacktickRun(line) + 1);
        return $"{fence} {(isCell ? EscapePipes(line) : line)} {fence}";
    }

    // A backslash of the text would be read as the pair of the one before the pipe, and the pipe would end the cell.
    private static string EscapePipes(string line) => line
        .Replace("\\|", "\\ |", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal);

    private static int LongestBacktickRun(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
