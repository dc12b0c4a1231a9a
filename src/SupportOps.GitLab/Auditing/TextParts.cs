namespace SupportOps.GitLab.Auditing;

/// <summary>Cuts Markdown into parts that fit, between its lines; no line is lost. Pure.</summary>
internal static class TextParts
{
    /// <summary>The parts; a table that goes on in the next one begins there with its head again.</summary>
    /// <param name="text">Markdown of lists and tables, in which no element but a table spans lines.</param>
    /// <param name="longest">How many characters a part may have, a line longer than that excepted.</param>
    public static IReadOnlyList<string> Cut(string text, int longest)
    {
        var parts = new List<string>();
        var part = new List<string>();
        var length = 0;
        (string Names, string Delimiters)? table = null;
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            table = IsRow(line) ? table ?? HeadAt(lines, index) : null;
            if (length + line.Length + 1 > longest && part.Count > 0)
            {
                parts.Add(string.Join('\n', part));
                part = table is { } head && !IsHead(lines, index) ? [head.Names, head.Delimiters] : [];
                length = part.Sum(static kept => kept.Length + 1);
            }

            part.Add(line);
            length += line.Length + 1;
        }

        parts.Add(string.Join('\n', part));
        return parts;
    }

    private static bool IsRow(string line) => line.StartsWith('|');

    private static bool IsDelimiters(string line) =>
        line.StartsWith("|-", StringComparison.Ordinal) || line.StartsWith("|:-", StringComparison.Ordinal);

    private static bool IsHead(string[] lines, int index) =>
        IsDelimiters(lines[index]) || (index + 1 < lines.Length && IsDelimiters(lines[index + 1]));

    private static (string Names, string Delimiters)? HeadAt(string[] lines, int index) =>
        index + 1 < lines.Length && IsDelimiters(lines[index + 1]) ? (lines[index], lines[index + 1]) : null;
}
