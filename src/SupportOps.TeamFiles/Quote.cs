using System.Globalization;
using System.Text;

namespace SupportOps.TeamFiles;

/// <summary>Makes text of a file fit into one line of a message.</summary>
internal static class Quote
{
    private const int MaxLength = 60;

    /// <summary>The text between backticks: shortened, with invisible characters shown as code points.</summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder("`", MaxLength + 3);
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Length > MaxLength)
            {
                quoted.Append('…');
                break;
            }

            Append(quoted, rune);
        }

        return quoted.Append('`').ToString();
    }

    private static void Append(StringBuilder quoted, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            quoted.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            return;
        }

        quoted.Append(rune.ToString());
    }
}
