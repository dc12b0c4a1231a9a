using System.Text;

namespace SupportOps.GitLab.Issues;

/// <summary>Keeps text of other people from being carried out as quick actions, such as <c>/close</c>.</summary>
/// <remarks>
/// GitLab takes a line that begins with a slash as a command, in descriptions and comments, also through the API,
/// after it deleted every carriage return. A backslash before the slash ends that, and Markdown does not show it.
/// Other Markdown of the text keeps its meaning, mentions too. Source: GitLab documentation, quick actions.
/// </remarks>
public static class QuickActionGuard
{
    /// <summary>
    /// The text with a backslash before each slash that begins a line; blanks before it count as none.
    /// </summary>
    /// <param name="text">Markdown of a person.</param>
    public static string Disarm(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select(Disarmed));
    }

    private static string Disarmed(string line)
    {
        var start = 0;
        while (start < line.Length && IsSkipped(line, start))
        {
            start++;
        }

        return start < line.Length && line[start] == '/' ? line.Insert(start, "\\") : line;
    }

    // Blanks, and what a reader before GitLab's own may take away: controls and marks without a width.
    private static bool IsSkipped(string line, int index) =>
        char.IsWhiteSpace(line[index]) || char.IsControl(line[index])
        || Rune.GetUnicodeCategory(Rune.TryGetRuneAt(line, index, out var rune) ? rune : Rune.ReplacementChar)
            is System.Globalization.UnicodeCategory.Format;
}
