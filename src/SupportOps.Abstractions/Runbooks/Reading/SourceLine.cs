namespace SupportOps.Runbooks.Reading;

/// <summary>One line of a document, with its place.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Offset">Index of its first character in the document.</param>
/// <param name="Raw">The line without its end.</param>
/// <param name="Kind">What fenced code and underlined headings make of it.</param>
internal sealed record SourceLine(int Number, int Offset, string Raw, LineKind Kind)
{
    /// <summary>The line with blanks in the place of comments, so that every character keeps its index.</summary>
    public string Visible { get; init; } = Raw;

    /// <summary>Whether the line is the name of a part and dashes below it make it a heading.</summary>
    public bool IsUnderlined { get; init; }

    /// <summary>Index of the first mark that opens a comment which nothing closes; null when there is none.</summary>
    public int? OpenComment { get; init; }

    /// <summary>Whether the line shows nothing.</summary>
    public bool IsBlank => Visible.All(Plain.IsBlank);
}
