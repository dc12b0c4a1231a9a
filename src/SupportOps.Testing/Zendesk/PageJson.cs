using System.Text.Json;
using System.Text.Json.Nodes;
using SupportOps.Testing.Zendesk.Tickets;

namespace SupportOps.Testing.Zendesk;

/// <summary>Changes a composed page, of a listing or of the export.</summary>
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

    /// <summary>Adds a record to the page, when the account has one with the id.</summary>
    public static void Add(JsonObject body, long id, ZendeskAccount account, Uri root)
    {
        if (body["tickets"] is JsonArray tickets)
        {
            Insert(tickets, account.Tickets.Find(id), root, TicketJson.Write);
        }
        else if (body["users"] is JsonArray users)
        {
            Insert(users, account.Users.Find(id), root, UserJson.Write);
        }
    }

    private static void Insert<T>(JsonArray records, T? record, Uri root, Action<Utf8JsonWriter, T, Uri> write)
        where T : class
    {
        if (record is null)
        {
            return;
        }

        var text = JsonText.Compose(writer =>
        {
            writer.WritePropertyName("record");
            write(writer, record, root);
        });
        records.Insert(0, JsonNode.Parse(text)!["record"]!.DeepClone());
    }
}
