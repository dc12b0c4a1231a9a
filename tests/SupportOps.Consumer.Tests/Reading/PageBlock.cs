namespace SupportOps.Consumer.Tests.Reading;

/// <summary>
/// A block of code of a page: behind the language may stand the name of the file, and behind that the id of the rule,
/// where a file has no room for a mark and is reported at its first line.
/// </summary>
internal static class PageBlock
{
    public static PlantedFile ToFile(string id, string heading, string[] lines, int number)
    {
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var language = words[0];
        var name = words.Skip(1).FirstOrDefault(word => !word.StartsWith("SOP", StringComparison.Ordinal))
            ?? NameOf(language, number);
        var path = $"{id}/{name}";
        string[] ofTheFile = words.Contains(id, StringComparer.Ordinal) ? [$"{path}:1 {id}"] : [];
        var text = lines.Length == 0 ? string.Empty : string.Join('\n', lines) + "\n";
        var marks = MarkedLines.In(text, path)
            .Where(mark => mark.EndsWith(id, StringComparison.Ordinal))
            .Select(mark => language == "ini" ? $":0 {id}" : mark)
            .Concat(ofTheFile);
        return new PlantedFile(path, TextOf(language, id, text), [.. marks.Distinct(StringComparer.Ordinal)]);
    }

    private static string NameOf(string language, int number) => language switch
    {
        "csharp" => $"Sample{number}.cs",
        "yaml" => $"team/sample{number}.yaml",
        "markdown" => $"runbooks/sample{number}.md",
        "ini" => ".editorconfig",
        _ => throw new InvalidOperationException("A block is csharp, yaml, markdown or ini, not " + language),
    };

    // What C# takes as a comment is text in the other languages' files, or another value of a setting.
    private static string TextOf(string language, string id, string text) => language switch
    {
        "csharp" => OwnNamespace(id, text),
        "ini" => (text.Contains('[', StringComparison.Ordinal) ? string.Empty : "[*]\n") + MarkedLines.Without(text),
        _ => MarkedLines.Without(text),
    };

    // Pages use one name for different things. The namespace is put before the first line that is not a using, on the
    // same line, so that lines keep their numbers.
    private static string OwnNamespace(string id, string code)
    {
        var lines = code.Split('\n');
        var first = Array.FindIndex(lines, line => line.Length > 0 && !line.StartsWith('#')
            && !new[] { "using ", "//", "[assembly:" }.Any(start => line.StartsWith(start, StringComparison.Ordinal)));
        if (first < 0)
        {
            return code;
        }

        const string Keyword = "namespace ";
        lines[first] = lines[first].StartsWith(Keyword, StringComparison.Ordinal)
            ? $"{Keyword}{id}.{lines[first][Keyword.Length..]}"
            : $"{Keyword}{id}; {lines[first]}";
        return string.Join('\n', lines);
    }
}
