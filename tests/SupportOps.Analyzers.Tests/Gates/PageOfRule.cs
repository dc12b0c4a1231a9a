using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>A page of docs/rules, taken apart.</summary>
internal sealed record PageOfRule(
    string Title, IReadOnlyDictionary<string, string> Table, IReadOnlyList<(string Name, string Text)> Sections)
{
    public static PageOfRule Read(string id)
    {
        var path = RepositoryRoot.PathOf("docs", "rules", id + ".md");
        Assert.True(File.Exists(path), $"docs/rules/{id}.md does not exist.");
        return Parse(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    public static PageOfRule Parse(string page)
    {
        var parts = Split(page);
        var head = parts[0].Text.Split('\n');
        var table = head.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line != "| | |")
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
        return new PageOfRule(parts[0].Name, table, parts[1..]);
    }

    public string Section(string name) => Sections.Single(section => section.Name == name).Text;

    // A line that begins with a hash inside a block of code is no heading.
    private static List<(string Name, string Text)> Split(string page)
    {
        var parts = new List<(string Name, string Text)>();
        var fence = string.Empty;
        foreach (var line in page.Split('\n'))
        {
            var ticks = new string('`', line.Length - line.TrimStart('`').Length);
            if (ticks.Length >= 3)
            {
                fence = fence.Length == 0 ? ticks : fence == line ? string.Empty : fence;
            }

            if (fence.Length == 0 && (line.StartsWith("# ", StringComparison.Ordinal)
                || line.StartsWith("## ", StringComparison.Ordinal)))
            {
                parts.Add((line.TrimStart('#').Trim(), string.Empty));
            }
            else if (parts.Count > 0)
            {
                parts[^1] = (parts[^1].Name, parts[^1].Text + line + "\n");
            }
        }

        return parts;
    }
}
