using System.Globalization;
using System.Text;

namespace SupportOps.Reporting;

/// <summary>What every sink must know about text that other people wrote.</summary>
internal static class ForeignText
{
    /// <summary>
    /// Whether a character can act instead of being shown: controls, line and paragraph separators, bidi controls.
    /// </summary>
    public static bool IsDangerous(Rune rune) =>
        Rune.GetUnicodeCategory(
            rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || IsBidirectionalControl(rune.Value);

    /// <summary>
    /// The text in one line: a blank for each dangerous white space, U+FFFD for what else is dangerous.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDangerous(rune))
            {
                line.Append(Rune.IsWhiteSpace(rune) ? ' ' : '\uFFFD');
            }
            else
            {
                line.Append(rune);
            }
        }

        return line.ToString();
    }

    /// <summary>
    /// The text cut to a number of characters, on a character's border, with an ellipsis where something was cut.
    /// </summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end] + "…";
    }

    private static bool IsBidirectionalControl(int value) =>
        value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
