using System.Globalization;
using System.Text.Json;

namespace SupportOps.Testing.Zendesk;

/// <summary>Writes user records with the members a real account sends, those an audit never reads included.</summary>
internal static class UserJson
{
    private const string Created = "2026-01-05T08:00:00Z";

    public static void Write(Utf8JsonWriter writer, ZendeskUser user, Uri root)
    {
        writer.WriteStartObject();
        WriteMembers(writer, user, root);
        writer.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter writer, ZendeskUser user, Uri root)
    {
        writer.WriteNumber("id", user.Id);
        writer.WriteString("url", UrlOf(user, root).AbsoluteUri);
        FieldJson.WriteText(writer, "name", user.Name);
        FieldJson.WriteText(writer, "email", user.Email);
        writer.WriteString("created_at", Created);
        writer.WriteString("updated_at", FieldJson.TimeText(user.UpdatedAt));
        FieldJson.WriteText(writer, "role", user.Role);
        FieldJson.WriteNumber(writer, "role_type", user.RoleType.IsPresent, user.RoleType.Value);
        FieldJson.WriteNumber(writer, "custom_role_id", user.CustomRoleId.IsPresent, user.CustomRoleId.Value);
        FieldJson.WriteBoolean(writer, "suspended", user.Suspended);
        writer.WriteBoolean("active", user.Active);
        writer.WriteString("alias", user.Alias);
        FieldJson.WriteTime(writer, "last_login_at", user.LastLoginAt);
        FieldJson.WriteBoolean(writer, "two_factor_auth_enabled", user.TwoFactorAuthEnabled);
        WriteConstants(writer);
        FieldJson.WriteTexts(writer, "tags", user.Tags);
    }

    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<ZendeskUser> users, Uri root)
    {
        writer.WriteStartArray("users");
        foreach (var user in users)
        {
            Write(writer, user, root);
        }

        writer.WriteEndArray();
    }

    private static Uri UrlOf(ZendeskUser user, Uri root) =>
        user.Url ?? new Uri(root, string.Create(CultureInfo.InvariantCulture, $"/api/v2/users/{user.Id}.json"));

    private static void WriteConstants(Utf8JsonWriter writer)
    {
        writer.WriteString("time_zone", "UTC");
        writer.WriteString("iana_time_zone", "Etc/UTC");
        writer.WriteNumber("locale_id", 1);
        writer.WriteString("locale", "en-US");
        foreach (var name in (ReadOnlySpan<string>)
            ["phone", "shared_phone_number", "photo", "organization_id", "default_group_id", "external_id",
            "ticket_restriction"])
        {
            writer.WriteNull(name);
        }

        foreach (var name in (ReadOnlySpan<string>)["signature", "details", "notes"])
        {
            writer.WriteString(name, string.Empty);
        }

        writer.WriteBoolean("verified", value: true);
        foreach (var name in (ReadOnlySpan<string>)
            ["shared", "shared_agent", "moderator", "only_private_comments", "restricted_agent", "report_csv"])
        {
            writer.WriteBoolean(name, value: false);
        }

        writer.WriteStartObject("user_fields");
        writer.WriteEndObject();
    }
}
