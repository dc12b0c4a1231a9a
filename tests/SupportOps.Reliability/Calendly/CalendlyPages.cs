using System.Globalization;
using System.Text;
using System.Web;

namespace SupportOps.Reliability.Calendly;

/// <summary>A whole and honest listing of memberships in pages, made by chance.</summary>
internal sealed class CalendlyPages
{
    private readonly string _organization;
    private readonly IReadOnlyList<int[]> _pages;

    private CalendlyPages(string organization, IReadOnlyList<int[]> pages) =>
        (_organization, _pages) = (organization, pages);

    public int Count => _pages.Count;

    /// <summary>The addresses of all memberships, in order.</summary>
    public string Answer => string.Join(' ', _pages.SelectMany(page => page).Select(AddressOf));

    public static CalendlyPages Make(Random random, string organization) => new(
        organization,
        [
            .. Enumerable.Range(0, random.Next(2, 6))
                .Select(page => Enumerable.Range(100 * page, random.Next(1, 6)).ToArray()),
        ]);

    /// <summary>The token that leads to a page; null for the first one.</summary>
    public string? TokenOf(int page) =>
        page == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"to+/{_pages[page][0]}==");

    public static string? FindToken(HttpRequestMessage request) =>
        HttpUtility.ParseQueryString(request.RequestUri!.Query)["page_token"];

    /// <summary>The body of the page that a request asks for; null when there is no such page.</summary>
    public byte[]? FindBody(HttpRequestMessage request)
    {
        var token = FindToken(request);
        var page = Enumerable.Range(0, Count).FirstOrDefault(index => TokenOf(index) == token, -1);
        return page < 0 || request.RequestUri!.AbsolutePath != "/organization_memberships" ? null : BodyOf(page);
    }

    private byte[] BodyOf(int page)
    {
        var records = string.Join(',', _pages[page].Select(RecordOf));
        var next = page + 1 < Count ? $"\"https://api.calendly.com/?page_token=x\"" : "null";
        var token = page + 1 < Count ? $"\"{TokenOf(page + 1)}\"" : "null";
        return Encoding.UTF8.GetBytes($$$"""
            {"collection":[{{{records}}}],"pagination":{"next_page":{{{next}}},"next_page_token":{{{token}}}}}
            """);
    }

    private string RecordOf(int number) => string.Create(CultureInfo.InvariantCulture, $$$"""
        {"uri":"{{{AddressOf(number)}}}","role":"user","organization":"{{{_organization}}}",
        "user":{"uri":"https://api.calendly.com/users/USER{{{number:D12}}}"}}
        """);

    private static string AddressOf(int number) => string.Create(
        CultureInfo.InvariantCulture, $"https://api.calendly.com/organization_memberships/MEMBER{number:D10}");
}
