using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

/// <summary>A plain HTTP client of a GitLab server, so that no adapter can agree with it by mistake.</summary>
internal sealed class GitLabCaller : IDisposable
{
    public const string Project = "support/tracker";
    public const string Issues = "projects/support%2Ftracker/issues";
    public const string First = Issues + "/1";

    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly HttpClient _http;

    public GitLabCaller(GitLabServer server, string? token = "CANARY")
    {
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.ApiUrl };
        if (token is not null)
        {
            _http.DefaultRequestHeaders.Add("PRIVATE-TOKEN", token);
        }
    }

    /// <summary>A server with one issue in Triage.</summary>
    public static Task<GitLabServer> StartAsync(Action<GitLabServerBuilder>? describe = null) =>
        GitLabServer.StartAsync(g =>
        {
            g.Project(Project, p => p
                .Labels("Stage::Triage", "Stage::Planning", "Stage::Development", "bug", "two words")
                .Issue("Broken form", i => i.Labelled("Stage::Triage")));
            describe?.Invoke(g);
        });

    public static IReadOnlyList<string> LabelsOf(JsonNode? issue) =>
        [.. issue!["labels"]!.AsArray().Select(label => (string)label!)];

    public void Dispose() => _http.Dispose();

    public async Task<HttpResponseMessage> AskAsync(string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.RelativeOrAbsolute));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return await _http.SendAsync(request);
    }

    public async Task<(int Status, JsonNode? Body)> SendAsync(string method, string path, string? json = null)
    {
        using var answer = await AskAsync(method, path, json);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonNode.Parse(text) : null);
    }

    public async Task<JsonNode> GetAsync(string path) => (await SendAsync("GET", path)).Body!;

    public async Task<int> StatusAsync(string method, string path, string? json = null) =>
        (await SendAsync(method, path, json)).Status;

    public Task<(int Status, JsonNode? Body)> CreateAsync(string title, string description) => SendAsync(
        "POST", Issues, new JsonObject { ["title"] = title, ["description"] = description }.ToJsonString());

    public Task<(int Status, JsonNode? Body)> ChangeAsync(JsonObject change) =>
        SendAsync("PUT", First, change.ToJsonString());

    public Task<(int Status, JsonNode? Body)> NoteAsync(string body) =>
        SendAsync("POST", First + "/notes", new JsonObject { ["body"] = body }.ToJsonString());

    public async Task<string> HeaderAsync(string path, string name)
    {
        using var answer = await AskAsync("GET", path);
        return answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "absent";
    }
}
