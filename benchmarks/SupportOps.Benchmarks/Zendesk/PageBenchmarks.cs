using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Zendesk;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Benchmarks.Zendesk;

/// <summary>
/// P1: read a page of 100 users from memory. The limit picks the needed members with the bare reader; naive parses a
/// document over a string.
/// </summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly byte[] _page = UserPage.Create(100);

    [Benchmark(Baseline = true, Description = "limit: Utf8JsonReader", OperationsPerInvoke = 100)]
    public int Reader() => ReaderLoop.Read(_page).Count;

    [Benchmark(Description = "ZendeskClient's reading", OperationsPerInvoke = 100)]
    public int Ours()
    {
        using var stream = new MemoryStream(_page);
        var page = JsonSerializer.Deserialize(stream, ZendeskJson.Default.WireUserPage);
        return AgentRecords.ToPage(page!.Users!, (_, problem) => new SupportOpsApiException("Zendesk", problem, "None"))
            .Agents.Count;
    }

    [Benchmark(Description = "naive: string, JsonDocument", OperationsPerInvoke = 100)]
    public int Naive()
    {
        using var reader = new StreamReader(new MemoryStream(_page));
        using var document = JsonDocument.Parse(reader.ReadToEnd());
        return document.RootElement.GetProperty("users").EnumerateArray().Select(ToAgent).ToList().Count;
    }

    private static Agent ToAgent(JsonElement user) => new()
    {
        Id = new ZendeskUserId(user.GetProperty("id").GetInt64()),
        Name = user.GetProperty("name").GetString(),
        Email = user.GetProperty("email").GetString(),
        Role = user.GetProperty("role").GetString() is "admin" ? AgentRole.Administrator : AgentRole.Agent,
        CustomRole = new RoleId(user.GetProperty("custom_role_id").GetInt64()),
        Suspended = user.GetProperty("suspended").GetBoolean(),
        Host = new Uri(user.GetProperty("url").GetString() ?? string.Empty).Host,
    };
}
