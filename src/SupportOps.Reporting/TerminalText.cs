using System.Globalization;
using System.Text;

namespace SupportOps.Reporting;

/// <summary>Makes foreign text harmless for a terminal.</summary>
public static class TerminalText
{
    /// <summary>
    /// The text with every control and bidirectional character spelled out (<c>\x1b</c>, <c>\u202e</c>), so that a name
    /// cannot move the cursor, colour the screen or reorder what stands beside it.
    /// </summary>
    public static string Neutralize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.EnumerateRunes().Any(ForeignText.IsDangerous))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(ForeignText.IsDangerous(rune) ? Spell(rune.Value) : rune.ToString());
        }

        return safe.ToString();
    }

    private static string Spell(int value) => value < 0x100
        ? string.Create(CultureInfo.InvariantCulture, $"\\x{value:x2}")
        : string.Create(CultureInfo.InvariantCulture, $"\\u{value:x4}");
}
