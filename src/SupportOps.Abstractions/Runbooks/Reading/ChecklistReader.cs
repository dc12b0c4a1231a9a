namespace SupportOps.Runbooks.Reading;

/// <summary>Reads the items of a checklist with their places.</summary>
internal sealed class ChecklistReader
{
    // One blank does not make a list of a lower level: neighbours are often out of line by it.
    private const int SubListIndent = 2;

    private readonly List<Checkbox> _boxes = [];
    private readonly List<string> _explanation = [];
    private BoxMark? _mark;
    private bool _isAfterBlank;

    private ChecklistReader()
    {
    }

    public static IReadOnlyList<Checkbox> Read(Section section)
    {
        var reader = new ChecklistReader();
        foreach (var line in section.Lines.Where(line => line.Kind != LineKind.Fence))
        {
            reader.Take(line, section.Part ?? string.Empty);
        }

        reader.Close();
        return reader._boxes;
    }

    private void Take(SourceLine line, string part)
    {
        if (line.IsBlank)
        {
            _isAfterBlank = true;
            return;
        }

        if (BoxMark.Of(line.Visible) is { } mark && !IsBelowTheItem(mark))
        {
            Close();
            Open(line, mark, part);
        }
        else if (_mark is not null)
        {
            Continue(line);
        }

        _isAfterBlank = false;
    }

    private bool IsBelowTheItem(BoxMark mark) => mark.Indent >= _mark?.Indent + SubListIndent;

    private void Open(SourceLine line, BoxMark mark, string part)
    {
        _mark = mark;
        _boxes.Add(new Checkbox
        {
            Number = _boxes.Count + 1,
            Part = part,
            Index = _boxes.Count,
            Line = line.Number,
            Offset = line.Offset + mark.Start,
            Length = mark.Length,
            Item = new() { Text = Comments.Unescape(mark.Text), State = StateOf(line.Raw, mark) },
        });
    }

    private void Continue(SourceLine line)
    {
        if (BoxMark.IndentOf(line.Visible) > _mark!.Indent)
        {
            _explanation.Add(line.Visible);
        }
        else if (_isAfterBlank || _explanation.Count > 0 || BoxMark.IsListItem(line.Visible)
            || Heading.Of(line) is not null)
        {
            Close();
        }
        else
        {
            // The text of an item may be wrapped without an indent.
            var text = Comments.Unescape(Plain.Trimmed(line.Visible));
            _boxes[^1] = _boxes[^1] with
            {
                Item = _boxes[^1].Item with { Text = (_boxes[^1].Item.Text + " " + text).Trim() },
            };
        }
    }

    private void Close()
    {
        if (_mark is not null)
        {
            _boxes[^1] = _boxes[^1] with { Item = _boxes[^1].Item with { Explanation = Explanation() } };
        }

        _mark = null;
        _explanation.Clear();
    }

    private string Explanation()
    {
        var lines = _explanation.Where(SaysSomething).ToList();
        return Comments.Unescape(lines.Count == 1
            ? Plain.Cell(lines[0])
            : string.Join('\n', lines.Select(Plain.Trimmed)));
    }

    private static bool SaysSomething(string line) =>
        Plain.HasText(line) && BoxMark.Of(line) is not { Text.Length: 0 };

    private static ChecklistItemState StateOf(string line, BoxMark mark) =>
        Plain.Trimmed(line.Substring(mark.Start, mark.Length)) switch
        {
            "x" or "X" => ChecklistItemState.Done,
            "~" => ChecklistItemState.NotApplicable,
            _ => ChecklistItemState.Open,
        };
}
