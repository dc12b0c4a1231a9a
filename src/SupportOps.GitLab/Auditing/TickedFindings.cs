namespace SupportOps.GitLab.Auditing;

/// <summary>The boxes that people ticked in a published report, carried over to a newer one. Pure.</summary>
/// <remarks>
/// The end of a finding's line tells it from all others. GitLab writes <c>[x]</c> for done and <c>[~]</c> for "does not
/// apply"; both are kept. Source: GitLab documentation, GitLab Flavored Markdown, task lists.
/// </remarks>
internal sealed class TickedFindings
{
    private const string Open = "- [ ] ";
    private const string Tail = ", finding `";

    private readonly Dictionary<string, string> _boxes = new(StringComparer.Ordinal);

    /// <summary>How many boxes were carried over.</summary>
    public int Kept { get; private set; }

    /// <summary>Reads the boxes of a text that was published before.</summary>
    public void Read(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > Open.Length && line[..Open.Length] is "- [x] " or "- [X] " or "- [~] "
                && KeyOf(line) is { } key)
            {
                _boxes[key] = line[..Open.Length];
            }
        }
    }

    /// <summary>The newer text with the boxes of findings that are still in it.</summary>
    public string Apply(string text) => string.Join('\n', text.Split('\n').Select(WithBox));

    private string WithBox(string line)
    {
        if (!line.StartsWith(Open, StringComparison.Ordinal) || KeyOf(line) is not { } key
            || !_boxes.TryGetValue(key, out var box))
        {
            return line;
        }

        Kept++;
        return box + line[Open.Length..];
    }

    private static string? KeyOf(string line) =>
        line.LastIndexOf(Tail, StringComparison.Ordinal) is > 0 and var start ? line[start..].TrimEnd() : null;
}
