using System.Globalization;
using System.Text;

namespace SupportOps.Runbooks.Reading;

/// <summary>Text without what Markdown and typing leave around it.</summary>
internal static class Plain
{
    private const char Backtick = '`';

    /// <summary>
    /// Whether a character shows nothing: blanks of every kind, controls, and marks of no width.
    /// </summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    /// <summary>A cell's text: without the blanks around it, and without backticks around all of it.</summary>
    public static string Cell(string text)
    {
        var bare = Trim(text, character => IsBlank(character) || character == Backtick);
        return bare.Contains(Backtick, StringComparison.Ordinal) ? Trim(text, IsBlank) : bare;
    }

    /// <summary>The text without the blanks around it.</summary>
    public static string Trimmed(string text) => Trim(text, IsBlank);

    /// <summary>The text for comparing: no backticks anywhere, every blank an ordinary one, none around.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Where(character => character != Backtick))
        {
            plain.Append(IsBlank(character) ? ' ' : character);
        }

        return plain.ToString().Trim();
    }

    /// <summary>The text with a blank for every character that breaks a line or controls how text is shown.</summary>
    public static string WithoutControls(string text) =>
        string.Concat(text.Select(character => IsControl(character) ? ' ' : character));

    /// <summary>The letters of a text in one case, by which names of parts and columns compare.</summary>
    public static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetter).Select(char.ToLowerInvariant));

    /// <summary>Whether a line says anything besides blanks and the marks of lists, quotes, rules and code.</summary>
    public static bool HasText(string line) =>
        line.Any(character => !IsBlank(character) && !"`~-*+>_#|".Contains(character, StringComparison.Ordinal));

    private static bool IsControl(char character) =>
        char.IsControl(character)
        || character is '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Trim(string text, Func<char, bool> isOutside)
    {
        var (start, end) = (0, text.Length);
        while (start < end && isOutside(text[start]))
        {
            start++;
        }

        while (end > start && isOutside(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }
}
