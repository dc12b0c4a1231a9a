using System.Text.Json;

namespace SupportOps.Cli.Auditing;

/// <summary>What a file of JSON is, to answer one that was given to the wrong option.</summary>
internal static class JsonFileKind
{
    public const string Snapshot = "a snapshot";
    public const string Report = "a report";
    public const string Approved = "a list of approved administrators";

    private const string Users = "a users file";
    private const string Other = "JSON of another kind";

    /// <summary>The kind as part of a sentence; null for what is no JSON, as a file that was cut short.</summary>
    public static string? Of(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream);
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What to say of a file of another kind than the one that is wanted; null for that kind.</summary>
    public static string? Mistaken(string path, string wanted) =>
        Of(path) is { } kind && kind != wanted ? $"this is {kind}, and {wanted} is wanted." : null;

    private static string Of(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array when root.GetArrayLength() > 0 && root[0].ValueKind is JsonValueKind.Object => Users,
        JsonValueKind.Object => Has(root, "snapshot") ? Snapshot
            : Has(root, "verdict") || Has(root, "findings") ? Report
            : Has(root, "users") ? Users
            : Has(root, "approvedAdministrators") ? Approved
            : Other,
        _ => Other,
    };

    private static bool Has(JsonElement root, string member) => root.TryGetProperty(member, out _);
}
