using System.Text;

namespace SupportOps.Runbooks.Reading;

/// <summary>One row of a table.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Cells">The cells, cleaned.</param>
/// <remarks>Source: GitHub Flavored Markdown 0.29, "Tables".</remarks>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Whether it is the row of dashes below a head.</summary>
    public bool IsDelimiter => Cells.Any(cell => cell.Length > 0) && Cells.All(IsDashes);

    /// <summary>The cell in a column; empty where the row is shorter.</summary>
    public string Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : string.Empty;

    /// <summary>The row that a line is; null when it has no pipe that divides cells.</summary>
    public static TableRow? Of(SourceLine line)
    {
        var text = Plain.Trimmed(line.Visible);
        var cells = Split(text);
        if (line.Kind == LineKind.Fence || cells.Count < 2)
        {
            return null;
        }

        var first = text[0] == '|' ? 1 : 0;
        var last = cells[^1].Length == 0 ? cells.Count - 1 : cells.Count;
        return new(line.Number, [.. cells.Take(first..last).Select(Clean)]);
    }

    private static List<string> Split(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '|')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                continue;
            }

            // An escaped pipe belongs to the text; every other backslash stands for itself.
            index += text[index] == '\\' && index + 1 < text.Length && text[index + 1] == '|' ? 1 : 0;
            cell.Append(text[index]);
        }

        cells.Add(cell.ToString());
        return cells;
    }

    private static string Clean(string cell) => Comments.Unescape(Plain.Cell(cell));

    private static bool IsDashes(string cell)
    {
        var dashes = cell.AsSpan();
        dashes = dashes is [':', ..] ? dashes[1..] : dashes;
        dashes = dashes is [.., ':'] ? dashes[..^1] : dashes;
        return cell.Length == 0 || (dashes.Length > 0 && !dashes.ContainsAnyExcept('-'));
    }
}
