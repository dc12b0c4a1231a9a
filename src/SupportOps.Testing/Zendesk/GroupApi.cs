using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>Answers what is asked of groups and of who is in them.</summary>
/// <remarks>Source: Zendesk Support API, Groups and Group Memberships.</remarks>
internal sealed class GroupApi(ZendeskAccount account)
{
    private readonly Listing _groups = new(account, ListingNames.Groups);
    private readonly Listing _memberships = new(account, ListingNames.GroupMemberships);

    /// <summary>The answer; null when the path is none of groups.</summary>
    public Answer? Find(string path, HttpRequest request, Uri root) => path switch
    {
        "groups" => _groups.Answer(request, root, Groups),
        "group_memberships" => _memberships.Answer(request, root, Memberships),
        _ => null,
    };

    private ListedRecords<ZendeskGroup> Groups() => new(
        "groups", [.. account.Groups.OrderBy(group => group.Id)], static group => group.Id, WriteGroups);

    private ListedRecords<GroupMembership> Memberships() => new(
        "group_memberships",
        [
            .. account.Groups.OrderBy(group => group.Id)
                .SelectMany(group => group.Users.Select(user => (group.Id, user)))
                .Select((pair, index) => new GroupMembership(index + 1, pair.user, pair.Id)),
        ],
        static membership => membership.Id,
        WriteMemberships);

    private static void WriteGroups(Utf8JsonWriter writer, IEnumerable<ZendeskGroup> groups, Uri root)
    {
        writer.WriteStartArray("groups");
        foreach (var group in groups)
        {
            WriteHead(writer, root, "groups", group.Id);
            writer.WriteString("name", group.Name);
            writer.WriteString("description", string.Empty);
            writer.WriteBoolean("default", value: false);
            writer.WriteBoolean("is_public", value: true);
            writer.WriteBoolean("deleted", value: false);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMemberships(Utf8JsonWriter writer, IEnumerable<GroupMembership> memberships, Uri root)
    {
        writer.WriteStartArray("group_memberships");
        foreach (var membership in memberships)
        {
            WriteHead(writer, root, "group_memberships", membership.Id);
            writer.WriteNumber("user_id", membership.User);
            writer.WriteNumber("group_id", membership.Group);
            writer.WriteBoolean("default", value: false);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter writer, Uri root, string listing, long id)
    {
        var url = new Uri(root, string.Create(CultureInfo.InvariantCulture, $"/api/v2/{listing}/{id}.json"));
        writer.WriteStartObject();
        writer.WriteString("url", url.AbsoluteUri);
        writer.WriteNumber("id", id);
        writer.WriteString("created_at", "2026-01-05T08:00:00Z");
        writer.WriteString("updated_at", "2026-01-05T08:00:00Z");
    }
}
