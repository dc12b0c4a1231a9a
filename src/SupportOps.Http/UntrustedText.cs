using System.Globalization;
using System.Text;

namespace SupportOps.Http;

/// <summary>Makes text that came over the wire fit for one line of a message.</summary>
public static class UntrustedText
{
    private const int MaxLength = 400;

    /// <summary>
    /// Maps control characters, line and paragraph separators and marks of writing direction to blanks, trims, and cuts
    /// at 400 characters without splitting one that takes two UTF-16 units.
    /// </summary>
    /// <param name="text">Text of unknown origin; null counts as empty.</param>
    public static string ToSingleLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var line = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length + rune.Utf16SequenceLength > MaxLength)
            {
                line.Append('…');
                break;
            }

            line.Append(IsHarmless(rune) ? rune.ToString() : " ");
        }

        return line.ToString().Trim();
    }

    // Format characters hold the bidirectional marks, which can make a message read as something else.
    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
