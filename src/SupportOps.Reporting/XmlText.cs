using System.Text;
using System.Xml;

namespace SupportOps.Reporting;

/// <summary>Text as XML 1.0 can hold it.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text with U+FFFD for every character that XML 1.0 forbids, halves of characters included.
    /// </summary>
    public static string Replace(string text)
    {
        var start = 0;
        while (start < text.Length && XmlConvert.IsXmlChar(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return text;
        }

        var safe = new StringBuilder(text.Length).Append(text, 0, start);
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            safe.Append(IsAllowed(rune) ? rune.ToString() : "\uFFFD");
        }

        return safe.ToString();
    }

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
