using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Reliability.Plants;

/// <summary>Reads the users of a page.</summary>
internal static class PlainUsers
{
    public static AgentPage Read(JsonElement page, Func<string, Exception> refuse)
    {
        if (!page.TryGetProperty("users", out var users) || users.ValueKind is not JsonValueKind.Array)
        {
            throw refuse("there are no users in it");
        }

        var records = users.EnumerateArray().ToList();
        if (!records.TrueForAll(IsWhole))
        {
            throw refuse("a record has no id or no role");
        }

        return new AgentPage([.. records.Where(IsAgent).Select(ToAgent)], records.Count);
    }

    /// <summary>The ids of a page of the export.</summary>
    public static IReadOnlyList<ZendeskUserId> ReadIds(JsonElement page, Func<string, Exception> refuse) =>
        page.TryGetProperty("users", out var users)
            ? [.. users.EnumerateArray().Select(user => new ZendeskUserId(user.GetProperty("id").GetInt64()))]
            : throw refuse("there are no users in it");

    /// <summary>The cursor of the next page of the export; null when this one was the last.</summary>
    public static string? FindCursor(JsonElement page, Func<string, Exception> refuse) =>
        page.TryGetProperty("end_of_stream", out var end) && page.TryGetProperty("after_cursor", out var cursor)
            ? end.GetBoolean() ? null : cursor.GetString()
            : throw refuse("it does not say whether it is the last one");

    private static bool IsWhole(JsonElement record) => record.ValueKind is JsonValueKind.Object
        && record.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.Number
        && record.TryGetProperty("role", out var role) && role.ValueKind is JsonValueKind.String;

    private static bool IsAgent(JsonElement record) => Text(record, "role") is "admin" or "agent";

    private static Agent ToAgent(JsonElement record) => new()
    {
        Id = new ZendeskUserId(record.GetProperty("id").GetInt64()),
        Name = Text(record, "name"),
        Email = Text(record, "email"),
        Role = Text(record, "role") is "admin" ? AgentRole.Administrator : AgentRole.Agent,
        CustomRole = record.TryGetProperty("custom_role_id", out var role)
            && role.ValueKind is JsonValueKind.Number
            ? new RoleId(role.GetInt64())
            : null,
        Suspended = record.TryGetProperty("suspended", out var suspended) ? suspended.GetBoolean() : null,
        Host = Text(record, "url") is { } url ? new Uri(url).Host : null,
    };

    private static string? Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
