using SupportOps.Runbooks.Reading;

namespace SupportOps.Runbooks;

/// <summary>A runbook as it stands in a Markdown text.</summary>
/// <remarks>
/// <para>
/// Read tolerantly, since people type it: boxes as <c>- [ ] text</c> and <c>[ ] - text</c>, headings of levels 2 to 4
/// and names of parts compared by their letters, columns and parts in any order, values in backticks, checklists in
/// fenced code, front matter, any line end. Of a part that stands there twice, the first one counts.
/// </para>
/// <para>
/// Source: handbook, Custom support assisted customer requests, its template and its complete example, which differ.
/// </para>
/// </remarks>
public sealed class RunbookDocument
{
    private readonly DocumentReader _reader;

    private RunbookDocument(string text)
    {
        Text = text;
        _reader = new(text);
        Boxes = _reader.Boxes;
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>What it says.</summary>
    public Runbook Runbook => _reader.Runbook;

    /// <summary>Every item of the two checklists, in the order of the lines.</summary>
    public IReadOnlyList<Checkbox> Boxes { get; }

    /// <summary>Line of the last line, from 1.</summary>
    internal int LastLine => _reader.LastLine;

    /// <summary>Line at which the header begins, from 1; 1 when there is none.</summary>
    internal int HeaderLine => _reader.HeaderLine;

    /// <summary>Parts that stand there once more, each with its line.</summary>
    internal IReadOnlyList<(string Part, int Line)> Repeated => _reader.Repeated;

    /// <summary>Reads a runbook. No text makes it throw.</summary>
    /// <param name="text">The Markdown, with or without a byte order mark.</param>
    public static RunbookDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>The line of a part, from 1; null when the document lacks it.</summary>
    /// <param name="where">
    /// One of <see cref="RunbookParts"/>, or such a section with an index from 0: <c>Pre-call checklist[0]</c>.
    /// </param>
    public int? LineOf(string where)
    {
        ArgumentNullException.ThrowIfNull(where);
        return _reader.Places.Find(where);
    }
}
