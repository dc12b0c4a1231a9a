using System.Buffers;
using SupportOps.Auditing;
using SupportOps.Reporting;

namespace SupportOps.Cli.Demo;

/// <summary>The reports of the demo in its folder.</summary>
internal static class ReportFiles
{
    private static readonly (IReportRenderer Renderer, string Extension)[] Formats =
    [
        (ReportRenderers.Text, "txt"), (ReportRenderers.Markdown, "md"), (ReportRenderers.Json, "json"),
        (ReportRenderers.Html, "html"),
    ];

    /// <summary>What all reports of one name are called, for a line of text.</summary>
    /// <param name="name">The name.</param>
    public static string Names(string name) =>
        $"{name}.{string.Join("/.", Formats.Select(format => format.Extension))}";

    /// <summary>Writes a report in every format.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="report">The report.</param>
    /// <param name="name">Name of the files without their extension.</param>
    public static void Write(string folder, AuditReport report, string name)
    {
        foreach (var (renderer, extension) in Formats)
        {
            var buffer = new ArrayBufferWriter<byte>();
            renderer.Render(report, buffer);
            PrivateFile.Write(
                Path.Combine(folder, $"{name}.{extension}"), stream => stream.Write(buffer.WrittenSpan));
        }
    }
}
