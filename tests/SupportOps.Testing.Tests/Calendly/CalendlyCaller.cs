using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Testing.Calendly;

namespace SupportOps.Testing.Tests.Calendly;

/// <summary>A plain HTTP client of a Calendly server.</summary>
internal sealed class CalendlyCaller : IDisposable
{
    public const string Organization =
        "https://api.calendly.com/organizations/00000000-0000-4000-8000-000000000001";

    public const string Hooks = "webhook_subscriptions";
    public const string HooksOfAll = $"{Hooks}?scope=organization&organization={Organization}";

    private readonly HttpClient _http;

    public CalendlyCaller(CalendlyServer server, string? token = "CANARY")
    {
        _http = new HttpClient { BaseAddress = server.Url };
        _http.DefaultRequestHeaders.Authorization = token is null ? null : new("Bearer", token);
    }

    public void Dispose() => _http.Dispose();

    public async Task<(int Status, JsonNode? Body)> SendAsync(string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public Task<HttpResponseMessage> AskAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<JsonNode> GetAsync(string path) => (await SendAsync("GET", path)).Body!;

    public Task<(int Status, JsonNode? Body)> SubscribeAsync(
        string url = "https://hooks.team.example/calendly",
        string events = "\"invitee.created\"",
        string scope = "organization",
        string more = "") => SendAsync("POST", Hooks, Subscription(url, events, scope, more));

    public static string Subscription(string url, string events, string scope, string more = "") =>
        $$"""
        {"url":"{{url}}","events":[{{events}}],"organization":"{{Organization}}","scope":"{{scope}}"{{more}}}
        """;

    public static string? ParameterOf(JsonNode? body) => (string?)body?["details"]?[0]?["parameter"];
}
