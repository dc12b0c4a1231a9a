namespace SupportOps.Runbooks.Reading;

/// <summary>Texts of a model as they must be written to be read back as they are.</summary>
internal static class Escaped
{
    private const string Indent = "    ";

    /// <summary>Text for a cell of a table.</summary>
    public static string Cell(string text) => Line(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Text for a cell, as code where that is possible.</summary>
    public static string Code(string text)
    {
        var cell = Cell(text);
        return cell.Length == 0 || cell.Contains('`', StringComparison.Ordinal) ? cell : $"`{cell}`";
    }

    /// <summary>Text for one line.</summary>
    public static string Line(string text) =>
        Comments.Escape(Plain.Trimmed(Plain.WithoutControls(text)));

    /// <summary>Text that stands indented under an item; empty for none.</summary>
    public static string Explanation(string text)
    {
        var lines = LinesOf(text).Select(Line).Where(Plain.HasText).ToList();
        lines = lines is [var only] && !only.Contains('`', StringComparison.Ordinal)
            ? [$"`{only}`"]
            : lines;

        return lines.Count == 0 ? string.Empty : "\n" + string.Concat(lines.Select(line => Indent + line + "\n"));
    }

    /// <summary>The text of a rollback plan: none of its lines ends the section, no fence stays open.</summary>
    public static string Plan(string text)
    {
        var source = SourceText.Of("\n" + text);
        var lines = source.Lines.Select(PlanLine).ToList();
        if (source.OpenFence is { } fence)
        {
            lines.Add(fence.Closing);
        }

        return string.Join('\n', lines).Trim('\n');
    }

    /// <summary>Whether a text has a heading of this level or above it.</summary>
    public static bool HasHeading(string text, int level) =>
        SourceText.Of("\n" + text).Lines.Any(line => Heading.Of(line)?.Level <= level);

    private static string PlanLine(SourceLine line)
    {
        var text = QuickAction.Escape(line, Comments.Closed(line));
        if (line.Kind == LineKind.Underline)
        {
            return text.Insert(text.IndexOf('-', StringComparison.Ordinal), "\\");
        }

        return Heading.Of(line) is { } heading && EndsPlan(heading) && !line.IsUnderlined
            ? text.Insert(text.IndexOf('#', StringComparison.Ordinal), "\\")
            : text;
    }

    private static bool EndsPlan(Heading heading) => heading.Part is not null || heading.Level <= 2;

    private static string[] LinesOf(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
}
