using System.Globalization;
using System.Text;

namespace SupportOps.GoogleCalendar.Entries;

/// <summary>Makes text of strangers fit for a calendar.</summary>
/// <remarks>
/// Descriptions are shown as HTML. Source: Google Calendar API, Events, <c>description</c>. The lengths are a choice:
/// Google documents none, and refuses an entry that is longer than it likes.
/// </remarks>
internal static class EntryText
{
    private const int LongestLine = 1024;
    private const int LongestDescription = 8192;
    private const int LongestReference = 10;

    /// <summary>One line for a title or a place: no control characters, no marks of writing direction, cut.</summary>
    public static string OneLine(string? text) =>
        Cut(text, LongestLine, static rune => IsHarmless(rune) ? rune.ToString() : " ").Trim();

    /// <summary>
    /// Lines in which no tag is left. Character references stay, so that plain text is not escaped twice.
    /// </summary>
    public static string Description(string? text) => WithoutHalfReference(Cut(
        text?.ReplaceLineEndings("\n"),
        LongestDescription,
        static rune => rune.Value switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '\n' => "\n",
            _ => IsHarmless(rune) ? rune.ToString() : " ",
        }));

    private static string Cut(string? text, int longest, Func<Rune, string> map)
    {
        var result = new StringBuilder();
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var mapped = map(rune);
            if (result.Length + mapped.Length > longest)
            {
                break;
            }

            result.Append(mapped);
        }

        return result.ToString();
    }

    private static string WithoutHalfReference(string text)
    {
        if (text.Length < LongestDescription - LongestReference)
        {
            return text;
        }

        var start = text.LastIndexOf('&');
        return start >= text.Length - LongestReference && text.IndexOf(';', start) < 0 ? text[..start] : text;
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
