using System.Globalization;
using System.Text;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using SupportOps.Auditing;
using SupportOps.Reporting;

namespace SupportOps.Benchmarks.Reporting;

/// <summary>
/// P7: Markdown of 10,000 agents. The limit writes rows as UTF-8 and neutralises nothing; naive joins strings.
/// </summary>
[MemoryDiagnoser]
public class MarkdownBenchmarks
{
    private const int Agents = 10_000;

    private readonly PageBuffer _page = new(4 * 1024 * 1024);
    private AuditReport _report = AgentWorld.Of(1);

    [GlobalSetup]
    public void Setup() => _report = AgentWorld.Of(Agents);

    [Benchmark(Baseline = true, Description = "limit: Utf8.TryWrite", OperationsPerInvoke = Agents)]
    public int Limit()
    {
        _page.Clear();
        foreach (var agent in _report.Lists.Full)
        {
            Utf8.TryWrite(
                _page.GetSpan(),
                CultureInfo.InvariantCulture,
                $"| {agent.Id.Value} | ` {agent.Name} ` | ` {agent.Email} ` |\n",
                out var written);
            _page.Advance(written);
        }

        return _page.Used;
    }

    [Benchmark(Description = "ReportRenderers.Markdown", OperationsPerInvoke = Agents)]
    public int Renderer()
    {
        _page.Clear();
        ReportRenderers.Markdown.Render(_report, _page);
        return _page.Used;
    }

    [Benchmark(Description = "naive: LINQ and Join", OperationsPerInvoke = Agents)]
    public int Naive()
    {
        var rows = _report.Lists.Full.Select(
            agent => string.Join(" | ", "", agent.Id.ToString(), $"` {agent.Name} `", $"` {agent.Email} `", ""));
        return Encoding.UTF8.GetBytes(string.Join('\n', rows)).Length;
    }
}
