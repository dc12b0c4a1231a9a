using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>Records by cursor pages, sorted by id.</summary>
/// <remarks>Source: Zendesk, API reference, Pagination.</remarks>
internal sealed class CursorListing(ZendeskAccount account, string name)
{
    public Answer Answer(HttpRequest request, Uri root, Func<IListedRecords> read)
    {
        var size = QueryText.Number(request.Query["page[size]"]);
        var (after, before) = ((string?)request.Query["page[after]"], (string?)request.Query["page[before]"]);
        var cursor = string.IsNullOrEmpty(after) ? before : after;
        var start = string.IsNullOrEmpty(cursor) ? new PageCursor(long.MinValue, 1) : PageCursor.Find(cursor);
        if (size is not (>= 1 and <= 100) || start is not { } from)
        {
            return ZendeskErrors.InvalidPagination("page[size] or page[after] is not valid");
        }

        account.RunHooks(new PageNumber(name, from.Number));
        if (!string.IsNullOrEmpty(cursor) && !account.Cursors.TryUse(cursor, account.Clock.GetUtcNow()))
        {
            return ZendeskErrors.InvalidPagination("page[after] is not valid");
        }

        var pageSize = Math.Min(size.Value, account.LargestPage ?? 100);
        var records = read();
        var isBackwards = string.IsNullOrEmpty(after) && !string.IsNullOrEmpty(before);
        var page = isBackwards ? Before(records, from.Id, pageSize) : After(records, from.Id, pageSize);
        return Compose(request, root, records, page, from.Number) with { Cursor = cursor ?? from.ToString() };
    }

    private static Range After(IListedRecords records, long id, int size)
    {
        var start = CountUpTo(records, id);
        return start..Math.Min(start + size, records.Count);
    }

    private static Range Before(IListedRecords records, long id, int size)
    {
        var end = CountUpTo(records, id - 1);
        return Math.Max(0, end - size)..end;
    }

    // How many records have this id or a smaller one.
    private static int CountUpTo(IListedRecords records, long id)
    {
        var (low, high) = (0, records.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = records.IdAt(middle) <= id ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Answer Compose(HttpRequest request, Uri root, IListedRecords records, Range range, int number)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        var isLast = end >= records.Count;
        var hasMore = !isLast || (account.EndsWithAnEmptyPage && end > start);
        (long First, long Last)? ids = end > start ? (records.IdAt(start), records.IdAt(end - 1)) : null;
        var body = JsonText.Compose(writer =>
        {
            records.Write(writer, range, root);
            WriteCursors(writer, request, root, ids, hasMore, number);
        });
        return new Answer { Status = StatusCodes.Status200OK, Body = body, Page = new PageNumber(name, number) };
    }

    // The link to a next page stands on the last page too: the recorded servers do that, and following it is a mistake.
    private void WriteCursors(
        Utf8JsonWriter writer, HttpRequest request, Uri root, (long First, long Last)? ids, bool hasMore, int number)
    {
        var first = ids is { } page ? new PageCursor(page.First, Math.Max(1, number - 1)).ToString() : null;
        var last = ids is { } same ? new PageCursor(same.Last, number + 1).ToString() : null;
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
