namespace SupportOps.Runbooks.Reading;

/// <summary>Where the columns of a table stand. They may come in any order.</summary>
internal sealed class Columns
{
    private readonly int[] _places;

    private Columns(int[] places) => _places = places;

    /// <summary>The text of a row in a column.</summary>
    public string Cell(TableRow row, int column) => row.Cell(_places[column]);

    /// <summary>
    /// The rows of every table among the lines that say something, each with the places of its columns. A table
    /// without a known column in its head has its columns in the usual order.
    /// </summary>
    /// <param name="lines">The lines of a section.</param>
    /// <param name="names">The names of each column, letters only, in the usual order.</param>
    public static IEnumerable<(TableRow Row, Columns Columns)> RowsIn(
        IEnumerable<SourceLine> lines,
        IReadOnlyList<string[]> names)
    {
        foreach (var table in Tables(lines))
        {
            var places = PlacesIn(table[0], names);
            var isNamed = places.Exists(place => place >= 0);
            var head = table.Count > 1 && table[1].IsDelimiter ? 2 : isNamed ? 1 : 0;
            var columns = new Columns([.. isNamed ? places : Enumerable.Range(0, names.Count)]);
            foreach (var row in table.Skip(head).Where(columns.SaySomethingOf))
            {
                yield return (row, columns);
            }
        }
    }

    private bool SaySomethingOf(TableRow row) => _places.Any(place => row.Cell(place).Length > 0);

    private static List<int> PlacesIn(TableRow head, IReadOnlyList<string[]> names)
    {
        var titles = head.Cells.Select(Plain.Letters).ToList();
        return [.. names.Select(column => titles.FindIndex(title => column.Contains(title, StringComparer.Ordinal)))];
    }

    private static IEnumerable<List<TableRow>> Tables(IEnumerable<SourceLine> lines)
    {
        var table = new List<TableRow>();
        foreach (var line in lines)
        {
            if (TableRow.Of(line) is { } row)
            {
                table.Add(row);
            }
            else if (table.Count > 0)
            {
                yield return table;
                table = [];
            }
        }

        if (table.Count > 0)
        {
            yield return table;
        }
    }
}
