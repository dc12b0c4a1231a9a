using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>The users by cursor pages, sorted by id.</summary>
/// <remarks>Source: Zendesk, API reference, Pagination; Zendesk Support API, List Users.</remarks>
internal sealed class CursorListing(ZendeskAccount account)
{
    public const string Name = "users";

    public Answer Answer(HttpRequest request, Uri root)
    {
        var size = QueryText.Number(request.Query["page[size]"]);
        var (after, before) = ((string?)request.Query["page[after]"], (string?)request.Query["page[before]"]);
        var cursor = string.IsNullOrEmpty(after) ? before : after;
        var start = string.IsNullOrEmpty(cursor) ? new PageCursor(long.MinValue, 1) : PageCursor.Find(cursor);
        if (size is not (>= 1 and <= 100) || start is not { } from)
        {
            return ZendeskErrors.InvalidPagination("page[size] or page[after] is not valid");
        }

        account.RunHooks(new PageNumber(Name, from.Number));
        if (!string.IsNullOrEmpty(cursor) && !account.Cursors.TryUse(cursor, account.Clock.GetUtcNow()))
        {
            return ZendeskErrors.InvalidPagination("page[after] is not valid");
        }

        var pageSize = Math.Min(size.Value, account.LargestPage ?? 100);
        var users = account.Users.List(UserFilter.Of(request.Query));
        var isBackwards = string.IsNullOrEmpty(after) && !string.IsNullOrEmpty(before);
        var page = isBackwards ? Before(users, from.Id, pageSize) : After(users, from.Id, pageSize);
        return Compose(request, root, users, page, from.Number) with { Cursor = cursor ?? from.ToString() };
    }

    private static Range After(ZendeskUser[] users, long id, int size)
    {
        var start = SortedUsers.CountUpTo(users, id);
        return start..Math.Min(start + size, users.Length);
    }

    private static Range Before(ZendeskUser[] users, long id, int size)
    {
        var end = SortedUsers.CountUpTo(users, id - 1);
        return Math.Max(0, end - size)..end;
    }

    private Answer Compose(HttpRequest request, Uri root, ZendeskUser[] users, Range range, int number)
    {
        var page = users.AsSpan(range).ToArray();
        var isLast = range.End.Value >= users.Length;
        var hasMore = !isLast || (account.EndsWithAnEmptyPage && page.Length > 0);
        var body = JsonText.Compose(writer =>
        {
            UserJson.WriteAll(writer, page, root);
            WriteCursors(writer, request, root, page, hasMore, number);
        });
        return new Answer { Status = StatusCodes.Status200OK, Body = body, Page = new PageNumber(Name, number) };
    }

    // The link to a next page stands on the last page too: the recorded servers do that, and following it is a mistake.
    private void WriteCursors(
        Utf8JsonWriter writer, HttpRequest request, Uri root, ZendeskUser[] page, bool hasMore, int number)
    {
        var first = page.Length == 0 ? null : new PageCursor(page[0].Id, Math.Max(1, number - 1)).ToString();
        var last = page.Length == 0 ? null : new PageCursor(page[^1].Id, number + 1).ToString();
        if (last is not null)
        {
            account.Cursors.Issue(last, account.Clock.GetUtcNow());
        }

        writer.WriteStartObject("meta");
        writer.WriteBoolean("has_more", hasMore);
        writer.WriteString("after_cursor", last);
        writer.WriteString("before_cursor", first);
        writer.WriteEndObject();
        writer.WriteStartObject("links");
        writer.WriteString("prev", first is null ? null : QueryText.Link(request, root, "page[before]", first));
        writer.WriteString("next", last is null ? null : QueryText.Link(request, root, "page[after]", last));
        writer.WriteEndObject();
    }
}
