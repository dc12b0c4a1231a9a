using System.Buffers;
using System.Text;

namespace SupportOps.Reporting.Csv;

/// <summary>A cell of RFC 4180 in which no spreadsheet sees a formula.</summary>
/// <remarks>
/// Spreadsheets take a cell for a formula by its first character, quotes or not. An apostrophe before it is their own
/// sign for text. Where they cut rows at semicolons, a cell may also begin after one.
/// </remarks>
internal static class CsvText
{
    private const char Apostrophe = '\'';

    // The full-width forms are folded to the plain ones before they are looked at.
    private static readonly SearchValues<char> Triggers = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    /// <summary>The cell with its quotes.</summary>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "\"\"";
        }

        var cell = new StringBuilder(text.Length + 2).Append('"');
        var isStart = true;
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = Shown(rune);
            if (isStart && shown.IsBmp && Triggers.Contains((char)shown.Value))
            {
                cell.Append(Apostrophe);
            }

            isStart = shown.Value == ';' || (isStart && IsSkipped(shown));
            cell.Append(shown.Value == '"' ? "\"\"" : shown.ToString());
        }

        return cell.Append('"').ToString();
    }

    // One physical line, and nothing that acts instead of being shown.
    private static Rune Shown(Rune rune)
    {
        if (!ForeignText.IsDangerous(rune))
        {
            return rune;
        }

        return Rune.IsWhiteSpace(rune) ? new Rune(' ') : Rune.ReplacementChar;
    }

    // What a spreadsheet trims or does not show, the quotes of a cell in a cell among it.
    private static bool IsSkipped(Rune rune) => Rune.IsWhiteSpace(rune)
        || rune.Value == '"'
        || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format;
}
