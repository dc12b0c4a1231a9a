using System.Globalization;
using System.Text;
using System.Web;

namespace SupportOps.Reliability.Zendesk;

/// <summary>A whole and honest listing of agents in pages, made by chance.</summary>
internal sealed class ZendeskPages
{
    private readonly IReadOnlyList<long[]> _pages;

    private ZendeskPages(IReadOnlyList<long[]> pages) => _pages = pages;

    public int Count => _pages.Count;

    /// <summary>The ids of all agents, in order.</summary>
    public string Answer => string.Join(' ', _pages.SelectMany(ids => ids));

    public static ZendeskPages Make(Random random)
    {
        var first = random.NextInt64(1, int.MaxValue);
        return new ZendeskPages(
            [.. Enumerable.Range(0, random.Next(2, 7)).Select(page => Ids(first + (1000 * page), random.Next(1, 9)))]);
    }

    /// <summary>The cursor that leads to a page; null for the first one. Its signs need escaping.</summary>
    public string? CursorOf(int page) =>
        page == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"cur+/{_pages[page][0]}==");

    /// <summary>The cursor of a request, in a listing or in an export; null when it has none.</summary>
    public static string? FindCursor(HttpRequestMessage request)
    {
        var query = HttpUtility.ParseQueryString(request.RequestUri!.Query);
        return query["page[after]"] ?? query["cursor"];
    }

    /// <summary>The body of the page that a request asks for; null when there is no such page.</summary>
    public byte[]? FindBody(HttpRequestMessage request)
    {
        var cursor = FindCursor(request);
        var page = Enumerable.Range(0, Count).FirstOrDefault(index => CursorOf(index) == cursor, -1);
        return (page, request.RequestUri!.AbsolutePath) switch
        {
            ( < 0, _) => null,
            (_, "/api/v2/users") => Listed(page),
            (_, "/api/v2/incremental/users/cursor") => Exported(page),
            _ => null,
        };
    }

    private byte[] Listed(int page)
    {
        var users = Users(page);
        var meta = page + 1 < Count ? $$"""true,"after_cursor":"{{CursorOf(page + 1)}}" """ : "false";
        return Encoding.UTF8.GetBytes($$$"""{"users":[{{{users}}}],"meta":{"has_more":{{{meta}}}}}""");
    }

    private byte[] Exported(int page)
    {
        var next = page + 1 < Count ? CursorOf(page + 1) : "the-end";
        var isLast = page + 1 < Count ? "false" : "true";
        return Encoding.UTF8.GetBytes(
            $$"""{"users":[{{Users(page)}}],"after_cursor":"{{next}}","end_of_stream":{{isLast}}}""");
    }

    private string Users(int page) => string.Join(',', _pages[page].Select(id => string.Create(
        CultureInfo.InvariantCulture, $$"""{"id":{{id}},"name":"Agent","role":"agent","suspended":false}""")));

    private static long[] Ids(long first, int count) => [.. Enumerable.Range(0, count).Select(index => first + index)];
}
