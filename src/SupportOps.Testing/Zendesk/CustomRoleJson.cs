using System.Text.Json;

namespace SupportOps.Testing.Zendesk;

/// <summary>Writes the list of custom roles, which has no pages.</summary>
internal static class CustomRoleJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<ZendeskCustomRole> roles)
    {
        writer.WriteStartArray("custom_roles");
        foreach (var role in roles)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", role.Id);
            writer.WriteString("name", role.Name);
            writer.WriteString("description", string.Empty);
            writer.WriteNumber("role_type", 0);
            writer.WriteString("created_at", "2026-01-05T08:00:00Z");
            writer.WriteString("updated_at", "2026-01-05T08:00:00Z");
            writer.WriteStartObject("configuration");
            writer.WriteBoolean("light_agent", value: false);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
