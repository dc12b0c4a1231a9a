using System.Globalization;
using System.Text;

namespace SupportOps.Reliability.Injection;

/// <summary>What the judges of all sinks know about text.</summary>
internal static class ShownText
{
    /// <summary>The letters and digits of a text: what every sink must leave as it is.</summary>
    public static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters.Append(rune);
            }
        }

        return letters.ToString();
    }

    /// <summary>The first character that acts instead of being shown; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowed">Controls that the sink needs itself.</param>
    public static string? FindActing(string text, string allowed = "")
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsActing(rune) && !(rune.IsBmp && allowed.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                return string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }
        }

        return null;
    }

    /// <summary>The first text whose letters are not the letters of any value; null when all are there.</summary>
    public static string? FindLost(IEnumerable<string> values, IReadOnlyList<string> texts)
    {
        var shown = values.Distinct(StringComparer.Ordinal).Select(LettersOf).ToHashSet(StringComparer.Ordinal);
        return texts.FirstOrDefault(text => !shown.Contains(LettersOf(text)));
    }

    private static bool IsActing(Rune rune) => rune.Value is not (>= 0x20 and <= 0x7E) && IsActingOutsideAscii(rune);

    private static bool IsActingOutsideAscii(Rune rune) => rune.Value is 0x061C or 0x200E or 0x200F
        or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;
}
