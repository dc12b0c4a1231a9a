using System.Text.Json.Nodes;

namespace SupportOps.Testing.Zendesk;

/// <summary>Changes a composed page, of the listing or of the export.</summary>
internal static class PageJson
{
    public static void SetCursor(JsonObject body, string? cursor)
    {
        var isExport = body["meta"] is null;
        var (place, name, links, link) = isExport
            ? (body, "after_cursor", body, "after_url")
            : (body["meta"]!.AsObject(), "after_cursor", body["links"]!.AsObject(), "next");
        var former = (string?)place[name];
        var url = (string?)links[link];
        place[name] = cursor;
        links[link] = cursor is null || former is null ? null : url?.Replace(
            Uri.EscapeDataString(former), Uri.EscapeDataString(cursor), StringComparison.Ordinal);
    }

    public static void SetNextLink(JsonObject body, string link)
    {
        if (body["links"] is JsonObject links)
        {
            links["next"] = link;
            return;
        }

        body["after_url"] = link;
    }

    public static void AddUser(JsonObject body, ZendeskUser user, Uri root)
    {
        var text = JsonText.Compose(writer => UserJson.WriteMembers(writer, user, root));
        body["users"]!.AsArray().Insert(0, JsonNode.Parse(text));
    }
}
