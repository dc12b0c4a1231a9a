namespace SupportOps.Runbooks.Reading;

/// <summary>The box at the beginning of a checklist item.</summary>
/// <param name="Indent">Columns before it.</param>
/// <param name="Start">Index in the line of what stands between the brackets.</param>
/// <param name="Length">Length of that.</param>
/// <param name="Text">What follows, without the blanks around it.</param>
internal sealed record BoxMark(int Indent, int Start, int Length, string Text)
{
    private const int MaxInside = 3;
    private const int TabStop = 4;

    /// <summary>
    /// The box of a line in one of the spellings <c>- [ ] text</c>, <c>1. [ ] text</c> and <c>[ ] - text</c>; null when
    /// there is none. The blank after the box may be missing.
    /// </summary>
    public static BoxMark? Of(string line)
    {
        var start = SkipBlanks(line, 0);
        var bracket = SkipListMark(line, start);
        if (bracket >= line.Length || line[bracket] != '[')
        {
            return null;
        }

        var end = line.IndexOf(']', bracket, Math.Min(MaxInside + 2, line.Length - bracket));
        if (end < 0 || !IsBox(Plain.Trimmed(line[(bracket + 1)..end]), line, end + 1))
        {
            return null;
        }

        var text = SkipBlanks(line, end + 1);
        if (bracket == start && text < line.Length && IsDash(line[text]))
        {
            text++;
        }

        return new(IndentOf(line), bracket + 1, end - bracket - 1, Plain.Trimmed(line[text..]));
    }

    /// <summary>Columns of blanks at the beginning of a line.</summary>
    public static int IndentOf(string line)
    {
        var column = 0;
        foreach (var character in line)
        {
            if (!Plain.IsBlank(character))
            {
                break;
            }

            column += character == '\t' ? TabStop - (column % TabStop) : 1;
        }

        return column;
    }

    /// <summary>Whether a line begins an item of a list, with or without a box.</summary>
    public static bool IsListItem(string line)
    {
        var start = SkipBlanks(line, 0);
        return SkipListMark(line, start) > start;
    }

    // Brackets that go on as a link or a reference are no box. A forgotten blank is forgiven after a usual mark.
    private static bool IsBox(string inside, string line, int after) =>
        after >= line.Length || Plain.IsBlank(line[after]) || IsDash(line[after])
            ? inside.Length <= 1
            : inside is "" or "x" or "X" or "~" && !"([:".Contains(line[after], StringComparison.Ordinal);

    private static bool IsDash(char character) => character is '-' or '–' or '—';

    private static int SkipListMark(string line, int start)
    {
        var digits = start;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        var isMark = digits < line.Length && (digits > start
            ? line[digits] is '.' or ')'
            : line[digits] is '-' or '*' or '+');
        var after = isMark ? SkipBlanks(line, digits + 1) : start;
        return after > digits + 1 ? after : start;
    }

    private static int SkipBlanks(string line, int index)
    {
        while (index < line.Length && Plain.IsBlank(line[index]))
        {
            index++;
        }

        return index;
    }
}
