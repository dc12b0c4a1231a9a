namespace SupportOps.Runbooks.Reading;

/// <summary>Blanks the comments of a document, line by line.</summary>
/// <remarks>
/// <para>
/// A comment that begins a line may go on over any lines; one within a line ends with its paragraph. A comment that
/// nothing closes is text: it must not hide the rest of the document.
/// </para>
/// <para>Source: CommonMark 0.31, "HTML blocks" and "Raw HTML".</para>
/// </remarks>
internal sealed class CommentReader
{
    private readonly IReadOnlyList<string> _lines;
    private readonly int[] _nextEnd;
    private readonly int[] _nextBlank;

    /// <summary>Reads the comments of a document.</summary>
    /// <param name="lines">All its lines, without their ends.</param>
    public CommentReader(IReadOnlyList<string> lines)
    {
        _lines = lines;
        _nextEnd = Next(line => line.Contains(Comments.End, StringComparison.Ordinal));
        _nextBlank = Next(line => line.All(Plain.IsBlank));
    }

    /// <summary>Whether the next line begins inside of a comment.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The line with blanks in the place of its comments. The lines are given in their order.</summary>
    /// <param name="line">The line, outside of fenced code.</param>
    /// <param name="number">Its index among all lines.</param>
    public SourceLine Blank(SourceLine line, int number)
    {
        var visible = line.Raw.ToCharArray();
        var index = 0;
        while (index < visible.Length)
        {
            var start = IsOpen ? index : Comments.StartIn(line.Raw, index);
            if (start < 0)
            {
                break;
            }

            var end = EndIn(line.Raw, start);
            if (end < 0 && !IsOpen && !EndsLater(number, start))
            {
                return line with { Visible = new(visible), OpenComment = start };
            }

            IsOpen = end < 0;
            index = IsOpen ? visible.Length : end;
            visible.AsSpan(start..index).Fill(' ');
        }

        return line with { Visible = new(visible) };
    }

    // The dashes of the opening mark may be those of the closing one: <!--> is a whole comment.
    private int EndIn(string line, int start)
    {
        var from = IsOpen ? start : start + Comments.Start.Length - 2;
        var end = line.IndexOf(Comments.End, from, StringComparison.Ordinal);
        return end < 0 ? -1 : end + Comments.End.Length;
    }

    private bool EndsLater(int number, int start)
    {
        var isBlock = _lines[number].AsSpan(0, start).IsWhiteSpace();
        var limit = isBlock ? _lines.Count : _nextBlank[number + 1];
        return _nextEnd[number + 1] < limit;
    }

    // For each index the first line from there on that fits; the number of lines where there is none.
    private int[] Next(Func<string, bool> fits)
    {
        var next = new int[_lines.Count + 1];
        next[^1] = _lines.Count;
        for (var index = _lines.Count - 1; index >= 0; index--)
        {
            next[index] = fits(_lines[index]) ? index : next[index + 1];
        }

        return next;
    }
}
