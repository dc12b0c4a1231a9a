namespace SupportOps.Runbooks.Reading;

/// <summary>A document as lines.</summary>
internal sealed class SourceText
{
    private const char ByteOrderMark = '\uFEFF';

    private SourceText(IReadOnlyList<SourceLine> lines, Fence? openFence)
    {
        Lines = lines;
        OpenFence = openFence;
    }

    /// <summary>All lines after the front matter, if there is any.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>The fence that nothing closes; null when there is none.</summary>
    public Fence? OpenFence { get; }

    /// <summary>Number of the last line, from 1.</summary>
    public int LastLine => Lines.Count == 0 ? 1 : Lines[^1].Number;

    public static SourceText Of(string text)
    {
        var all = Split(text);
        var lines = new List<SourceLine>(all.Count);
        var comments = new CommentReader([.. all.Select(line => line.Raw)]);
        Fence? fence = null;
        for (var index = FrontMatterLines(all); index < all.Count; index++)
        {
            var (offset, raw) = all[index];
            var kind = comments.IsOpen ? LineKind.Ordinary : KindOf(raw, ref fence);
            var line = new SourceLine(index + 1, offset, raw, kind);
            lines.Add(kind == LineKind.Ordinary ? comments.Blank(line, index) : line);
        }

        Underlines.Mark(lines);
        return new(lines, fence);
    }

    private static List<(int Offset, string Raw)> Split(string text)
    {
        var lines = new List<(int Offset, string Raw)>();
        var start = text.StartsWith(ByteOrderMark) ? 1 : 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add((start, text[start..end]));
            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }

    private static int FrontMatterLines(List<(int Offset, string Raw)> lines)
    {
        if (lines.Count == 0 || lines[0].Raw.TrimEnd() != "---")
        {
            return 0;
        }

        var end = lines.FindIndex(1, line => line.Raw.TrimEnd() is "---" or "...");
        return end < 0 ? 0 : end + 1;
    }

    private static LineKind KindOf(string line, ref Fence? fence)
    {
        if (fence is null)
        {
            fence = Fence.Opening(line);
            return fence is null ? LineKind.Ordinary : LineKind.Fence;
        }

        if (!fence.IsClosedBy(line))
        {
            return LineKind.Fenced;
        }

        fence = null;
        return LineKind.Fence;
    }
}
