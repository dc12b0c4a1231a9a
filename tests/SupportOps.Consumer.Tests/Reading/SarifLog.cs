using System.Text.Json;

namespace SupportOps.Consumer.Tests.Reading;

/// <summary>Reads the log that the compiler writes for <c>ErrorLog</c>.</summary>
internal static class SarifLog
{
    public static IReadOnlyList<Finding> Read(string path, string projectFolder)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var run = document.RootElement.GetProperty("runs")[0];
        var links = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(
            rule => Text(rule, "id") ?? string.Empty, rule => Text(rule, "helpUri"), StringComparer.Ordinal);
        return
        [
            .. run.GetProperty("results").EnumerateArray()
                .Where(result => !result.TryGetProperty("suppressions", out _))
                .Select(result => ToFinding(result, links, projectFolder)),
        ];
    }

    private static Finding ToFinding(JsonElement result, Dictionary<string, string?> links, string projectFolder)
    {
        var id = Text(result, "ruleId") ?? string.Empty;
        var level = Text(result, "level") ?? "warning";
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
        {
            return new Finding(id, level, string.Empty, 0, 0, links.GetValueOrDefault(id));
        }

        var place = locations[0].GetProperty("physicalLocation");
        var file = new Uri(Text(place.GetProperty("artifactLocation"), "uri") ?? string.Empty).LocalPath;
        var region = place.GetProperty("region");
        var line = region.GetProperty("startLine").GetInt32();
        var column = region.GetProperty("startColumn").GetInt32();
        var below = Path.GetRelativePath(projectFolder, file).Replace('\\', '/');
        return new Finding(id, level, below, line, column, links.GetValueOrDefault(id));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
