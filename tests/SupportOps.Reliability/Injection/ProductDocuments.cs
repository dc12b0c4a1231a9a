using System.Buffers;
using System.Text;
using SupportOps.Http;
using SupportOps.Reporting;

namespace SupportOps.Reliability.Injection;

/// <summary>The product's reports about people with such names, and its lines of a log.</summary>
internal static class ProductDocuments
{
    public static string Write(Sink sink, IReadOnlyList<string> texts)
    {
        if (sink == Sink.Log)
        {
            return string.Join('\n', texts.Select(text => $"Agent {UntrustedText.ToSingleLine(text)} came twice."));
        }

        var output = new ArrayBufferWriter<byte>();
        RendererOf(sink).Render(HostileReport.Of(texts, withWaivers: sink != Sink.CodeQuality), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static IReportRenderer RendererOf(Sink sink) => sink switch
    {
        Sink.Markdown => ReportRenderers.Markdown,
        Sink.Csv => ReportRenderers.Csv,
        Sink.Terminal => ReportRenderers.Text,
        Sink.Html => ReportRenderers.Html,
        Sink.Json => ReportRenderers.Json,
        Sink.Sarif => ReportRenderers.Sarif,
        Sink.CodeQuality => ReportRenderers.CodeQuality,
        _ => ReportRenderers.JUnit,
    };
}
