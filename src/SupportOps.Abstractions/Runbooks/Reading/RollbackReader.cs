namespace SupportOps.Runbooks.Reading;

/// <summary>Reads the rollback plan as Markdown.</summary>
internal static class RollbackReader
{
    /// <summary>The text of the section; empty when nothing in it can be seen.</summary>
    /// <param name="section">The section.</param>
    /// <param name="openFence">The fence that the document leaves open, if any.</param>
    public static string Read(Section section, Fence? openFence)
    {
        if (!section.Lines.Any(SaysSomething))
        {
            return string.Empty;
        }

        var first = section.Lines.ToList().FindIndex(line => !IsEmpty(line));
        var last = section.Lines.ToList().FindLastIndex(line => !IsEmpty(line));
        var lines = section.Lines.Take(first..(last + 1)).Select(Text).ToList();
        // The plan does not begin a document: what stands first in it is neither front matter nor a byte order mark.
        if (openFence is not null && SourceText.Of("\n" + string.Join('\n', lines)).OpenFence is { } fence)
        {
            // Markdown ends it with the document; here something follows.
            lines.Add(fence.Closing);
        }

        return string.Join('\n', lines);
    }

    private static string Text(SourceLine line) => QuickAction.Unescape(line, Comments.Closed(line));

    private static bool IsEmpty(SourceLine line) => line.Raw.All(Plain.IsBlank);

    private static bool SaysSomething(SourceLine line) =>
        line.Kind != LineKind.Fence && Plain.HasText(line.Visible) && Heading.Of(line) is null;
}
