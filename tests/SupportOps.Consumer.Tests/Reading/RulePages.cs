using System.Text.RegularExpressions;
using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests.Reading;

/// <summary>Every page of docs/rules about a rule of the compiler is the planted fault of that rule.</summary>
internal static partial class RulePages
{
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathOf("docs", "rules"), "SOP*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <summary>Writes one side of every page into a project.</summary>
    public static void Plant(string project, Func<RulePage, IReadOnlyList<PlantedFile>> side)
    {
        foreach (var file in All.SelectMany(side))
        {
            var path = Path.Combine(project, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? project);
            File.WriteAllText(path, file.Text);
        }
    }

    public static RulePage Read(string id, string page)
    {
        var text = page.ReplaceLineEndings("\n");
        return new RulePage(id, Blocks(id, Section(text, "Bad")), Blocks(id, Section(text, "Good")));
    }

    private static string Section(string page, string title)
    {
        var start = page.IndexOf($"\n## {title}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return string.Empty;
        }

        // Headings inside a block of Markdown are not those of the page: what ends a section is one of these.
        var end = new[] { "Good", "Options", "What it cannot see", "Elsewhere" }
            .Select(next => page.IndexOf($"\n## {next}", start + 1, StringComparison.Ordinal))
            .Where(index => index > 0)
            .DefaultIfEmpty(page.Length)
            .Min();
        return page[start..end];
    }

    private static List<PlantedFile> Blocks(string id, string section) =>
    [
        .. Fences().Matches(section).Select((match, index) => match.Groups["language"].Value switch
        {
            "csharp" => new PlantedFile($"{id}/Code{index}.cs", OwnNamespace(id, index, match.Groups["text"].Value)),
            "yaml" => new PlantedFile($"{id}/team/member{index}.yaml", match.Groups["text"].Value),
            "markdown" => new PlantedFile($"{id}/runbooks/runbook{index}.md", match.Groups["text"].Value),
            "ini" or "editorconfig" => new PlantedFile($"{id}/.editorconfig", match.Groups["text"].Value),
            _ => null,
        }).OfType<PlantedFile>(),
    ];

    // Pages may use one name for different things. The namespace is put before the first line that is not a using, on
    // the same line, so that lines keep their numbers.
    private static string OwnNamespace(string id, int index, string code)
    {
        var own = $"Pages.{id}.Block{index}";
        if (Namespaces().IsMatch(code))
        {
            return Namespaces().Replace(code, $"namespace {own}.");
        }

        var lines = code.Split('\n');
        var first = Array.FindIndex(lines, line => line.Length > 0
            && !line.StartsWith("using ", StringComparison.Ordinal) && !line.StartsWith("//", StringComparison.Ordinal));
        lines[Math.Max(0, first)] = $"namespace {own}; " + lines[Math.Max(0, first)];
        return string.Join('\n', lines);
    }

    [GeneratedRegex("^(?<fence>`{3,}|~{3,})(?<language>[a-z]+)\n(?<text>.*?)^\\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fences();

    [GeneratedRegex("^namespace ", RegexOptions.Multiline, 1000)]
    private static partial Regex Namespaces();
}
