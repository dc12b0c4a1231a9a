using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Reporting;

namespace SupportOps.Cli.Auditing;

/// <summary>A request that would be sent, as a person reads it: long texts as lines, not as JSON.</summary>
internal static class PlannedRequestText
{
    private const string Indent = "  ";

    public static IEnumerable<string> Of(PlannedRequest request)
    {
        yield return $"{request.Method} {request.Address}";
        yield return "PRIVATE-TOKEN: [masked]";
        using var body = JsonDocument.Parse(request.Body.Length == 0 ? "{}" : request.Body);
        foreach (var line in Lines(body.RootElement))
        {
            yield return line;
        }
    }

    // A text of many lines comes last, whatever its place in the body is.
    private static IEnumerable<string> Lines(JsonElement body) => body.ValueKind is JsonValueKind.Object
        ? body.EnumerateObject().OrderBy(static member => TextOf(member.Value).Contains('\n', StringComparison.Ordinal))
            .SelectMany(Lines)
        : TextOf(body).ReplaceLineEndings("\n").Split('\n').Select(TerminalText.Neutralize);

    private static IEnumerable<string> Lines(JsonProperty member)
    {
        var lines = TextOf(member.Value).ReplaceLineEndings("\n").Split('\n').Select(TerminalText.Neutralize).ToList();
        return lines.Count == 1
            ? [$"{member.Name}: {lines[0]}"]
            : [$"{member.Name}:", .. lines.Select(static line => line.Length == 0 ? line : Indent + line)];
    }

    private static string TextOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString() ?? string.Empty : value.GetRawText();
}
