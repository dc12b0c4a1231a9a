namespace SupportOps.Runbooks.Reading;

/// <summary>Lines that GitLab would run as commands, such as <c>/close</c>, in a description.</summary>
/// <remarks>Source: GitLab documentation, "Quick actions": one begins a line, outside code.</remarks>
internal static class QuickAction
{
    /// <summary>The text of a line such that it is no command.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">What is to be written for it.</param>
    public static string Escape(SourceLine line, string text) =>
        Find(line, text) is { } start ? text.Insert(start, "\\") : text;

    /// <summary>What <see cref="Escape"/> was given.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">What was read of it.</param>
    public static string Unescape(SourceLine line, string text) =>
        Find(line, text) is { } start && text[start] == '\\' ? text.Remove(start, 1) : text;

    // Index of the slash that a letter follows, or of the backslashes before it.
    private static int? Find(SourceLine line, string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(' ', '\t');
        if (line.Kind != LineKind.Ordinary || start < 0)
        {
            return null;
        }

        var rest = text.AsSpan(start).TrimStart('\\');
        return rest.Length > 1 && rest[0] == '/' && char.IsLetter(rest[1]) ? start : null;
    }
}
