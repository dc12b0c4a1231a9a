using System.Text.Json.Nodes;
using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>What can go wrong with the cursors and the records of a page, as words after <c>Page(2)</c>.</summary>
/// <remarks>They are for pages by cursor, of a listing or of the export.</remarks>
public static class ZendeskPageFaults
{
    /// <summary>Refuses the page's cursor as expired: 400 <c>InvalidPaginationParameter</c>.</summary>
    /// <param name="page">The page.</param>
    public static ZendeskServerBuilder CursorHasExpired(this FaultPlace<ZendeskServerBuilder> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var refusal = ZendeskErrors.InvalidPagination("page[after] is not valid");
        return page.Answers(refusal.Status, refusal.Body);
    }

    /// <summary>Gives the cursor of the page itself as that of the next page.</summary>
    /// <param name="page">The page.</param>
    public static ZendeskServerBuilder CursorStandsStill(this FaultPlace<ZendeskServerBuilder> page) =>
        Lead(page, asked => asked.Cursor);

    /// <summary>Gives the cursor of an earlier page as that of the next page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="earlier">Number of the page that it leads back to; it must have been asked for before.</param>
    public static ZendeskServerBuilder CursorLeadsBackTo(this FaultPlace<ZendeskServerBuilder> page, int earlier) =>
        Lead(page, asked => page.Owner.Account.AskedCursors.GetValueOrDefault(
            new PageNumber(asked.Page?.Listing ?? string.Empty, earlier)));

    /// <summary>Gives no cursor, and no link, although there is more.</summary>
    /// <param name="page">The page.</param>
    public static ZendeskServerBuilder HasNoCursor(this FaultPlace<ZendeskServerBuilder> page) =>
        Lead(page, static _ => null);

    /// <summary>Gives any text as the cursor.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cursor">The text.</param>
    public static ZendeskServerBuilder CursorIs(this FaultPlace<ZendeskServerBuilder> page, string cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        return Lead(page, _ => cursor);
    }

    /// <summary>Gives a cursor longer than any client should send on.</summary>
    /// <param name="page">The page.</param>
    /// <param name="length">Its length in characters.</param>
    public static ZendeskServerBuilder CursorIsTooLong(
        this FaultPlace<ZendeskServerBuilder> page, int length = 2_049) => CursorIs(page, new string('a', length));

    /// <summary>Gives a cursor that would add to the query, the path or the headers of a careless client.</summary>
    /// <param name="page">The page.</param>
    public static ZendeskServerBuilder CursorHasForbiddenCharacters(this FaultPlace<ZendeskServerBuilder> page) =>
        CursorIs(page, "../a b&role=admin#\r\nx-injected: 1");

    /// <summary>Links to the next page on another host; the cursor stays right.</summary>
    /// <param name="page">The page.</param>
    /// <param name="link">The link.</param>
    public static ZendeskServerBuilder NextLinkGoesTo(this FaultPlace<ZendeskServerBuilder> page, Uri link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Edit(page, (body, _) => PageJson.SetNextLink(body, link.OriginalString));
    }

    /// <summary>Repeats a user or ticket on the page who stands on another one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">User id or ticket number; the page stays as it is while there is none such.</param>
    public static ZendeskServerBuilder AlsoHolds(this FaultPlace<ZendeskServerBuilder> page, long id) =>
        Edit(page, (body, asked) => PageJson.Add(
            body, id, page.Owner.Account, new Uri($"{asked.Request.Scheme}://{asked.Request.Host}")));

    private static ZendeskServerBuilder Lead(
        FaultPlace<ZendeskServerBuilder> page, Func<AskedRequest, string?> choose) =>
        Edit(page, (body, asked) => PageJson.SetCursor(body, choose(asked)));

    private static ZendeskServerBuilder Edit(
        FaultPlace<ZendeskServerBuilder> page, Action<JsonObject, AskedRequest> edit)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Plant((asked, text) =>
        {
            var body = JsonNode.Parse(text)!.AsObject();
            edit(body, asked);
            return body.ToJsonString();
        });
    }
}
