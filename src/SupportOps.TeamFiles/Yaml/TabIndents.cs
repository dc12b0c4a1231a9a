namespace SupportOps.TeamFiles.Yaml;

/// <summary>Where a text has tabs before a value. The parser lets some pass that YAML forbids.</summary>
internal sealed class TabIndents
{
    private static readonly TabIndents None = new();

    private readonly Dictionary<int, TextPosition> _firstInLine = [];
    private readonly SortedSet<int> _indented = [];

    public bool Any => _firstInLine.Count > 0;

    public static TabIndents Find(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return None;
        }

        var found = new TabIndents();
        var number = 1;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            found.Add(line, number);
            number++;
        }

        return found;
    }

    /// <summary>The tab that stands where only blanks may stand before the first value of a line.</summary>
    public TextPosition? Before(TextPosition value) =>
        _indented.Contains(value.Line) && FirstBefore(value) is { } tab ? tab : null;

    /// <summary>A tab anywhere before a place in its line.</summary>
    public TextPosition? FirstBefore(TextPosition value) =>
        _firstInLine.TryGetValue(value.Line, out var tab) && tab.Column < value.Column ? tab : null;

    /// <summary>The tab that indents the last of these lines, else the first of them that a tab indents.</summary>
    public TextPosition? Within(int firstLine, int lastLine)
    {
        if (_indented.Count == 0 || firstLine > lastLine)
        {
            return null;
        }

        var line = _indented.Contains(lastLine) ? lastLine : _indented.GetViewBetween(firstLine, lastLine).Min;
        return line == 0 ? null : _firstInLine[line];
    }

    private void Add(ReadOnlySpan<char> line, int number)
    {
        var tab = line.IndexOf('\t');
        if (tab < 0)
        {
            return;
        }

        _firstInLine[number] = new(number, tab + 1);
        if (line[..tab].IndexOfAnyExcept(' ') < 0)
        {
            _indented.Add(number);
        }
    }
}
