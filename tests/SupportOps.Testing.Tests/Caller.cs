using System.Text.Json.Nodes;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests;

/// <summary>A plain HTTP client of a server, so that no adapter can agree with it by mistake.</summary>
internal sealed class Caller : IDisposable
{
    public const string Staff = "/api/v2/users?role[]=admin&role[]=agent&page[size]=100";
    public const string Export = "/api/v2/incremental/users/cursor.json?start_time=0";

    private readonly HttpClient _http;

    public Caller(ZendeskServer server, string? email = null)
    {
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Url };
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{email}/token:CANARY"));
        _http.DefaultRequestHeaders.Authorization = email is null ? new("Bearer", "CANARY") : new("Basic", basic);
    }

    public void Dispose() => _http.Dispose();

    public Task<HttpResponseMessage> AskAsync(string path, CancellationToken cancellationToken = default) =>
        _http.GetAsync(
            new Uri(path, UriKind.RelativeOrAbsolute), HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    public async Task<string> TextAsync(string path) => await _http.GetStringAsync(new Uri(path, UriKind.Relative));

    public async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await TextAsync(path))!;

    public async Task<int> StatusAsync(string path)
    {
        using var answer = await AskAsync(path);
        return (int)answer.StatusCode;
    }

    /// <summary>The page after another one.</summary>
    public Task<JsonNode> NextAsync(JsonNode page) =>
        GetAsync($"{Staff}&page[after]={Uri.EscapeDataString(CursorOf(page)!)}");

    /// <summary>The ids of each page of the staff, pages parted by a bar.</summary>
    public async Task<string> WalkAsync()
    {
        var page = await GetAsync(Staff);
        var pages = new List<string> { IdsOf(page) };
        while ((bool)page["meta"]!["has_more"]! && pages.Count < 20)
        {
            page = await NextAsync(page);
            pages.Add(IdsOf(page));
        }

        return string.Join('|', pages);
    }

    public static string? CursorOf(JsonNode page) => (string?)(page["meta"]?["after_cursor"] ?? page["after_cursor"]);

    public static string IdsOf(JsonNode page) =>
        string.Join(',', page["users"]!.AsArray().Select(user => (long)user!["id"]!));
}
