namespace SupportOps.Runbooks.Reading;

/// <summary>Headings that are underlined with dashes.</summary>
/// <remarks>
/// Only the name of a part counts as one: below any other line people mean a rule. Source: CommonMark 0.31, "Setext
/// headings".
/// </remarks>
internal static class Underlines
{
    private const int MaxIndent = 3;

    /// <summary>Marks such headings and the dashes below them.</summary>
    /// <param name="lines">The lines of a document, changed in place.</param>
    public static void Mark(List<SourceLine> lines)
    {
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            if (IsTitle(lines[index]) && IsDashes(lines[index + 1]) && (index == 0 || MayPrecede(lines[index - 1])))
            {
                lines[index] = lines[index] with { IsUnderlined = true };
                lines[index + 1] = lines[index + 1] with { Kind = LineKind.Underline };
            }
        }
    }

    private static bool IsTitle(SourceLine line) =>
        IsParagraph(line)
        && !BoxMark.IsListItem(line.Visible)
        && Plain.Trimmed(line.Visible) is [var first, ..] && (char.IsLetter(first) || first is '*' or '_')
        && !line.Visible.Contains('|', StringComparison.Ordinal)
        && Heading.Of(line) is null
        && Heading.PartOf(line.Visible) is not null;

    private static bool IsDashes(SourceLine line) =>
        IsParagraph(line) && line.Raw.AsSpan().Trim(' ') is { Length: > 0 } dashes && !dashes.ContainsAnyExcept('-');

    private static bool IsParagraph(SourceLine line) =>
        line.Kind == LineKind.Ordinary && line.Visible == line.Raw && BoxMark.IndentOf(line.Raw) <= MaxIndent;

    // Another line of the same paragraph would belong to the heading, which then names no part.
    private static bool MayPrecede(SourceLine line) =>
        line.IsBlank || line.Kind is LineKind.Fence or LineKind.Underline || Heading.Of(line) is not null;
}
