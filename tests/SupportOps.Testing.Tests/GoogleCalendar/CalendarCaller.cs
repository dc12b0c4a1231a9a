using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Testing.Tests.GoogleCalendar;

/// <summary>A plain HTTP client of a calendar server.</summary>
internal sealed class CalendarCaller : IDisposable
{
    public const string Calendar = "team@calendar.example";
    public const string Events = "calendars/team@calendar.example/events";
    public const string Id = "abcde0123456789";

    private readonly HttpClient _http;

    public CalendarCaller(GoogleCalendarServer server, string? token = "CANARY")
    {
        _http = new HttpClient { BaseAddress = server.CalendarUrl };
        _http.DefaultRequestHeaders.Authorization = token is null ? null : new("Bearer", token);
    }

    public static Task<GoogleCalendarServer> StartAsync(Action<GoogleCalendarServerBuilder>? describe = null) =>
        GoogleCalendarServer.StartAsync(g =>
        {
            g.Calendar(Calendar, "Team calls");
            describe?.Invoke(g);
        });

    public static string Call(string? id = Id, string more = "") =>
        $$"""
        { {{(id is null ? "" : $"\"id\":\"{id}\",")}} {{more}} "summary": "Call",
          "start": {"dateTime": "2026-03-01T10:00:00+01:00"}, "end": {"dateTime": "2026-03-01T10:30:00+01:00"} }
        """;

    public void Dispose() => _http.Dispose();

    public async Task<(int Status, JsonNode? Body)> SendAsync(
        string method, string path, string? json = null, string? match = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        if (match is not null)
        {
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(match));
        }

        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async Task<JsonNode> GetAsync(string path) => (await SendAsync("GET", path)).Body!;

    public Task<(int Status, JsonNode? Body)> InsertAsync(string? id = Id, string more = "") =>
        SendAsync("POST", Events, Call(id, more));

    public Task<(int Status, JsonNode? Body)> EntryAsync(string method, string? json = null, string? match = null) =>
        SendAsync(method, $"{Events}/{Id}", json, match);

    public static string? ReasonOf(JsonNode? body) => (string?)body?["error"]?["errors"]?[0]?["reason"];
}
