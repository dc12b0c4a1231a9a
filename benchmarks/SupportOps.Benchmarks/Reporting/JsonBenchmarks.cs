using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SupportOps.Auditing;
using SupportOps.Reporting;

namespace SupportOps.Benchmarks.Reporting;

/// <summary>
/// P7: JSON of 10,000 agents. The limit writes the same members with a writer; naive gives a list to the serializer.
/// </summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private const int Agents = 10_000;
    private static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions Serialized = new() { WriteIndented = true, NewLine = "\n" };

    private readonly PageBuffer _page = new(8 * 1024 * 1024);
    private AuditReport _report = AgentWorld.Of(1);

    [GlobalSetup]
    public void Setup() => _report = AgentWorld.Of(Agents);

    [Benchmark(Baseline = true, Description = "limit: Utf8JsonWriter", OperationsPerInvoke = Agents)]
    public int Limit()
    {
        _page.Clear();
        using var writer = new Utf8JsonWriter(_page, Written);
        writer.WriteStartArray();
        foreach (var agent in _report.Lists.Full)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, agent.Id.Value);
            writer.WriteString("name"u8, agent.Name);
            writer.WriteString("email"u8, agent.Email);
            writer.WriteString("role"u8, "agent"u8);
            writer.WriteNumber("customRole"u8, agent.CustomRole!.Value.Value);
            writer.WriteBoolean("suspended"u8, agent.Suspended!.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        return _page.Used;
    }

    [Benchmark(Description = "ReportRenderers.Json", OperationsPerInvoke = Agents)]
    public int Renderer()
    {
        _page.Clear();
        ReportRenderers.Json.Render(_report, _page);
        return _page.Used;
    }

    [Benchmark(Description = "naive: anonymous objects, reflection", OperationsPerInvoke = Agents)]
    public int Naive() => JsonSerializer.SerializeToUtf8Bytes(
        _report.Lists.Full.Select(agent => new
        {
            id = agent.Id.Value,
            name = agent.Name,
            email = agent.Email,
            role = "agent",
            customRole = agent.CustomRole!.Value.Value,
            suspended = agent.Suspended,
        }),
        Serialized).Length;
}
