using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>Records by numbered pages, which end at 10,000 records and whose count is a day old.</summary>
/// <remarks>Source: Zendesk, API reference, Pagination, Offset pagination limits.</remarks>
internal sealed class OffsetListing(ZendeskAccount account, string name)
{
    private const int Limit = 10_000;

    private static readonly TimeSpan CountLasts = TimeSpan.FromHours(24);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Count, DateTimeOffset At)> _counts = new(StringComparer.Ordinal);

    public Answer Answer(HttpRequest request, Uri root, Func<IListedRecords> read)
    {
        var number = QueryText.Number(request.Query["page"]) ?? 1;
        var size = Math.Clamp(QueryText.Number(request.Query["per_page"]) ?? 100, 1, account.LargestPage ?? 100);
        if (number < 1 || (long)number * size > Limit)
        {
            return ZendeskErrors.InvalidPagination("Numbered pages end at 10,000 records");
        }

        account.RunHooks(new PageNumber(name, number));
        var records = read();
        var start = Math.Min((number - 1) * size, records.Count);
        var end = Math.Min(start + size, records.Count);
        var body = JsonText.Compose(writer =>
        {
            records.Write(writer, start..end, root);
            writer.WriteString(
                "next_page", end < records.Count ? QueryText.Link(request, root, "page", number + 1) : null);
            writer.WriteString("previous_page", number > 1 ? QueryText.Link(request, root, "page", number - 1) : null);
            writer.WriteNumber("count", CountOf(records.Key, records.Count));
        });
        return new Answer { Status = 200, Body = body, Page = new PageNumber(name, number) };
    }

    private int CountOf(string key, int now)
    {
        lock (_lock)
        {
            var time = account.Clock.GetUtcNow();
            if (!_counts.TryGetValue(key, out var known) || time - known.At >= CountLasts)
            {
                known = (now, time);
                _counts[key] = known;
            }

            return known.Count;
        }
    }
}
