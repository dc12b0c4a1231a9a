using System.Text.Json;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>The file of walks; members it does not know are ignored.</summary>
internal static class WalkFile
{
    public static List<Walk> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw CommandFailure.Usage($"FILE: {path} does not exist.");
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. List(document.RootElement.Clone(), "walks", path).Select(Parse)];
        }
        catch (JsonException exception)
        {
            throw CommandFailure.Usage(
                $"FILE: {path}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: this is no valid JSON. "
                    + "Correct the text at this place or just before it.");
        }
    }

    private static Walk Parse(JsonElement walk, int index)
    {
        var id = Text(walk, "id", $"walks[{index}]");
        var type = Text(walk, "type", id);
        return new Walk(
            id,
            WorkflowName.Parse($"{id}: workflow", Text(walk, "workflow", id)),
            Enum.TryParse<IssueType>(type, out var known) && Enum.GetNames<IssueType>().Contains(type)
                ? known
                : throw CommandFailure.Usage(
                    $"{id}: type: \"{type}\" is not one of {string.Join(", ", Enum.GetNames<IssueType>())}."),
            walk.TryGetProperty("start", out _) ? new Stage(Text(walk, "start", id)) : Stage.Triage,
            [.. List(walk, "steps", id).Select((step, number) => ParseStep(step, $"{id}[{number}]"))]);
    }

    private static WalkStep ParseStep(JsonElement step, string where)
    {
        var attempt = Text(step, "attempt", where);
        if (!step.TryGetProperty("set", out var facts) || facts.ValueKind is JsonValueKind.Null)
        {
            return new WalkStep(where, default, attempt);
        }

        return facts.ValueKind is JsonValueKind.Object
            ? new WalkStep(where, facts, attempt)
            : throw CommandFailure.Usage($"{where}: set: an object of facts is expected.");
    }

    private static JsonElement.ArrayEnumerator List(JsonElement parent, string name, string where) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var list)
            && list.ValueKind is JsonValueKind.Array
            ? list.EnumerateArray()
            : throw CommandFailure.Usage($"{where}: {name}: a list is expected.");

    private static string Text(JsonElement parent, string name, string where) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var text)
            && text.ValueKind is JsonValueKind.String
            ? text.GetString() ?? string.Empty
            : throw CommandFailure.Usage($"{where}: {name}: a text is expected.");
}
