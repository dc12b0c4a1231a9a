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
        WriteText(writer, "name", user.Name);
        WriteText(writer, "email", user.Email);
        writer.WriteString("created_at", Created);
        writer.WriteString("updated_at", TimeText(user.UpdatedAt));
        WriteText(writer, "role", user.Role);
        WriteNumber(writer, "role_type", user.RoleType.IsPresent, user.RoleType.Value);
        WriteNumber(writer, "custom_role_id", user.CustomRoleId.IsPresent, user.CustomRoleId.Value);
        WriteSuspended(writer, user.Suspended);
        writer.WriteBoolean("active", user.Active);
        writer.WriteString("alias", user.Alias);
        WriteConstants(writer);
        WriteTags(writer, user.Tags);
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

    private static string TimeText(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

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
            "last_login_at", "two_factor_auth_enabled", "ticket_restriction"])
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

    private static void WriteTags(Utf8JsonWriter writer, IReadOnlyList<string> tags)
    {
        writer.WriteStartArray("tags");
        foreach (var tag in tags)
        {
            writer.WriteStringValue(tag);
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, JsonField<string> field)
    {
        if (field.IsPresent)
        {
            writer.WriteString(name, field.Value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, bool isPresent, long? value)
    {
        if (!isPresent)
        {
            return;
        }

        writer.WritePropertyName(name);
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteSuspended(Utf8JsonWriter writer, JsonField<bool?> field)
    {
        if (!field.IsPresent)
        {
            return;
        }

        writer.WritePropertyName("suspended");
        if (field.Value is { } suspended)
        {
            writer.WriteBooleanValue(suspended);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
