using System.Buffers;
using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using BenchmarkDotNet.Attributes;
using SupportOps.Auditing;
using SupportOps.Reporting;

namespace SupportOps.Benchmarks.Reporting;

/// <summary>
/// P7: HTML of 10,000 agents. The limit copies UTF-8 that needs no encoding, after looking; naive builds a string.
/// </summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private const int Agents = 10_000;

    private readonly PageBuffer _page = new(4 * 1024 * 1024);
    private AuditReport _report = AgentWorld.Of(1);

    [GlobalSetup]
    public void Setup() => _report = AgentWorld.Of(Agents);

    [Benchmark(Baseline = true, Description = "limit: UTF-8 by hand", OperationsPerInvoke = Agents)]
    public int Limit()
    {
        _page.Clear();
        foreach (var agent in _report.Lists.Full)
        {
            _page.Write("<tr><td>"u8);
            Text(agent.Name);
            _page.Write("</td><td>"u8);
            Text(agent.Email);
            _page.Write("</td><td class=\"number\">"u8);
            Utf8Formatter.TryFormat(agent.Id.Value, _page.GetSpan(), out var written);
            _page.Advance(written);
            _page.Write("</td></tr>\n"u8);
        }

        return _page.Used;
    }

    [Benchmark(Description = "ReportRenderers.Html", OperationsPerInvoke = Agents)]
    public int Renderer()
    {
        _page.Clear();
        ReportRenderers.Html.Render(_report, _page);
        return _page.Used;
    }

    [Benchmark(Description = "naive: StringBuilder and HtmlEncode", OperationsPerInvoke = Agents)]
    public int Naive()
    {
        var html = new StringBuilder();
        foreach (var agent in _report.Lists.Full)
        {
            html.Append("<tr><td>").Append(WebUtility.HtmlEncode(agent.Name)).Append("</td><td>")
                .Append(WebUtility.HtmlEncode(agent.Email)).Append("</td><td class=\"number\">")
                .Append(agent.Id.Value).Append("</td></tr>\n");
        }

        return Encoding.UTF8.GetBytes(html.ToString()).Length;
    }

    private void Text(string? text)
    {
        var room = _page.GetSpan();
        var length = Encoding.UTF8.GetBytes(text, room);
        if (HtmlEncoder.Default.FindFirstCharacterToEncodeUtf8(room[..length]) < 0)
        {
            _page.Advance(length);
        }
    }
}
