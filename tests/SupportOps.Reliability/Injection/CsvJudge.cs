using System.Text;
using Microsoft.VisualBasic.FileIO;

namespace SupportOps.Reliability.Injection;

/// <summary>Reads comma-separated values with a parser that is not ours, and cut at semicolons.</summary>
internal static class CsvJudge
{
    private const string Triggers = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    public static Reading Read(string document, IReadOnlyList<string> texts)
    {
        var rows = RowsOf(document);
        return new Reading(
            [.. rows.Select(row => $"{row.Length} cells")],
            rows.SelectMany(row => row).Select(FindFormula).FirstOrDefault(problem => problem is not null)
                ?? FindBySemicolon(document)
                ?? ShownText.FindLost(rows.SelectMany(row => row), texts));
    }

    private static string? FindFormula(string cell)
    {
        var start = cell.TrimStart().TrimStart('\u200B', '\uFEFF').TrimStart();
        if (start.Length > 0 && Triggers.Contains(start[0], StringComparison.Ordinal))
        {
            return $"a formula: {cell}";
        }

        return ShownText.FindActing(cell) is { } acting ? $"{acting} is in it" : null;
    }

    // A quote in the middle of such a cell is a character like any other.
    private static string? FindBySemicolon(string document) => document
        .Split("\r\n")
        .SelectMany(row => row.Split(';').Skip(1))
        .Select(cell => cell.TrimStart(' ', '"'))
        .FirstOrDefault(cell => cell.Length > 0 && Triggers.Contains(cell[0], StringComparison.Ordinal));

    private static List<string[]> RowsOf(string csv)
    {
        using var parser = new TextFieldParser(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Encoding.UTF8)
        {
            Delimiters = [","],
            HasFieldsEnclosedInQuotes = true,
            TrimWhiteSpace = false,
        };
        var rows = new List<string[]>();
        while (!parser.EndOfData)
        {
            rows.Add(parser.ReadFields() ?? []);
        }

        return rows;
    }
}
