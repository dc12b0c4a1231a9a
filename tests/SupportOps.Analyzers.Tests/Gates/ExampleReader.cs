using System.Collections.Immutable;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>Reads a block of code of a page.</summary>
internal static class ExampleReader
{
    public static ExampleFile Read(string id, string heading, string[] lines, int number)
    {
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var language = words[0];
        var path = words.Skip(1).FirstOrDefault(word => !IsId(word)) ?? PathOf(language, number);
        var marked = ImmutableArray.CreateBuilder<int>();
        if (words.Contains(id, StringComparer.Ordinal))
        {
            marked.Add(0);
        }

        for (var index = 0; index < lines.Length; index++)
        {
            if (MarkerIn(lines[index], language, out var ids) is var start and >= 0)
            {
                lines[index] = lines[index][..start].TrimEnd();
                marked.AddRange(Enumerable.Repeat(index, ids.Count(marker => marker == id)));
            }
        }

        var text = lines.Length == 0 ? string.Empty : string.Join('\n', lines) + "\n";
        return new ExampleFile(language, path, text, marked.ToImmutable());
    }

    private static string PathOf(string language, int number) => language switch
    {
        "yaml" => $"team/sample{number}.yaml",
        "markdown" => $"runbooks/sample{number}.md",
        "ini" => ".editorconfig",
        _ => number == 0 ? "Sample.cs" : $"Sample{number}.cs",
    };

    private static int MarkerIn(string line, string language, out string[] ids)
    {
        var opening = language switch
        {
            "csharp" => "// ",
            "markdown" => "<!-- ",
            _ => "# ",
        };
        var start = line.LastIndexOf(opening + "SOP", StringComparison.Ordinal);
        ids = start < 0 ? [] : line[(start + opening.Length)..].Replace("-->", null, StringComparison.Ordinal)
            .Split(',', StringSplitOptions.TrimEntries);
        return ids.All(IsId) ? start : -1;
    }

    private static bool IsId(string word) =>
        word.Length == 7 && word.StartsWith("SOP", StringComparison.Ordinal) && word.Skip(3).All(char.IsAsciiDigit);
}
