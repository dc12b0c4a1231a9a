using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests.Reading;

/// <summary>Every page of docs/rules about a rule of the compiler is the planted fault of that rule.</summary>
internal static class RulePages
{
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathOf("docs", "rules"), "SOP*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllLines(path))),
    ];

    public static RulePage Read(string id, IReadOnlyList<string> lines)
    {
        var sides = new Dictionary<string, List<PlantedFile>>(StringComparer.Ordinal) { ["Bad"] = [], ["Good"] = [] };
        var section = string.Empty;
        for (var index = 0; index < lines.Count; index++)
        {
            var ticks = lines[index].Length - lines[index].TrimStart('`').Length;
            if (ticks < 3)
            {
                section = lines[index].StartsWith("## ", StringComparison.Ordinal) ? lines[index][3..] : section;
                continue;
            }

            var block = lines.Skip(index + 1).TakeWhile(line => line != new string('`', ticks)).ToArray();
            if (sides.TryGetValue(section, out var side))
            {
                side.Add(PageBlock.ToFile(id, lines[index][ticks..], block, side.Count));
            }

            index += block.Length + 1;
        }

        return new RulePage(id, sides["Bad"], sides["Good"]);
    }
}
