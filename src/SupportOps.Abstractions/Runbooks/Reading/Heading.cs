namespace SupportOps.Runbooks.Reading;

/// <summary>A heading: how deep, and the part of a runbook it names.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Part">Name of the part, <see cref="Header"/> for the header; null for any other heading.</param>
internal sealed record Heading(int Level, string? Part)
{
    /// <summary>Stands for the header table, which may have a heading of its own.</summary>
    public const string Header = "Header";

    private const int MaxIndent = 3;
    private const int MaxLevel = 6;
    private const int UnderlinedLevel = 2;

    private static readonly Dictionary<string, string> Parts = RunbookParts.Sections.Append(Header)
        .ToDictionary(Plain.Letters, StringComparer.Ordinal);

    /// <summary>The heading that a line is; null when it is none.</summary>
    public static Heading? Of(SourceLine line)
    {
        if (line.IsUnderlined)
        {
            return new(UnderlinedLevel, PartOf(line.Visible));
        }

        var rest = line.Visible.AsSpan().TrimStart(' ');
        var indent = line.Visible.Length - rest.Length;
        if (line.Kind != LineKind.Ordinary || indent > MaxIndent || IsAfterComment(line, indent))
        {
            return null;
        }

        var level = rest.IndexOfAnyExcept('#');
        level = level < 0 ? rest.Length : level;
        if (level is 0 or > MaxLevel)
        {
            return null;
        }

        // A forgotten blank after the marks is forgiven where the text can be nothing but the name of a part.
        var text = rest[level..].ToString();
        var part = level is >= 2 and <= 4 ? PartOf(text) : null;
        return part is null && text.Length > 0 && !Plain.IsBlank(text[0]) ? null : new(level, part);
    }

    /// <summary>The part that a title names; null when it names none.</summary>
    public static string? PartOf(string text) => Parts.GetValueOrDefault(Plain.Letters(text.Split(" {")[0]));

    // What follows the end of a comment on its line is still the comment's block.
    private static bool IsAfterComment(SourceLine line, int indent) =>
        line.Raw.AsSpan(0, indent).ContainsAnyExcept(' ');
}
