using System.Globalization;
using System.Text;

namespace SupportOps.Runbooks.Checking;

/// <summary>Makes text of a runbook fit into one line of a message.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    /// <summary>The text between backticks: shortened, with invisible characters shown as code points.</summary>
    public static string Of(string text)
    {
        var excerpt = new StringBuilder("`", MaxLength + 3);
        foreach (var rune in text.EnumerateRunes())
        {
            if (excerpt.Length > MaxLength)
            {
                excerpt.Append('…');
                break;
            }

            Append(excerpt, rune);
        }

        return excerpt.Append('`').ToString();
    }

    private static void Append(StringBuilder excerpt, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            excerpt.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            return;
        }

        // A backtick would end the quotation.
        excerpt.Append(rune.Value == '`' ? "'" : rune.ToString());
    }
}
