using System.Buffers;
using SupportOps.Auditing;
using SupportOps.Reporting;

namespace SupportOps.Cli.Auditing;

/// <summary>Which documents a run writes, and where.</summary>
internal sealed class AuditDocuments
{
    private readonly IReportRenderer _main;
    private readonly string? _output;
    private readonly IReadOnlyList<(IReportRenderer Renderer, string Path)> _more;

    private AuditDocuments(
        IReportRenderer main, string? output, IReadOnlyList<(IReportRenderer Renderer, string Path)> more)
    {
        _main = main;
        _output = output;
        _more = more;
    }

    public static AuditDocuments From(string? format, string? output, string[]? reports) =>
        new(Find(format ?? "text", "--format"), output, [.. (reports ?? []).Select(ParseReport)]);

    /// <summary>The files that will be written, with the options that name them.</summary>
    public IEnumerable<(string Option, string? Path)> Targets =>
        _more.Select(more => ("--report", (string?)more.Path)).Append(("--output", _output));

    public void Write(AuditReport report, Terminal terminal)
    {
        var main = Render(_main, report);
        var files = _more.Select(more => ("--report", more.Path, Render(more.Renderer, report))).ToList();
        if (_output is not null)
        {
            files.Add(("--output", _output, main));
        }

        // Files first: when one cannot be written, nothing on standard output may look as if all went well.
        OutputFile.WriteAll(files);
        if (_output is null)
        {
            terminal.Write(main.Span);
        }
    }

    private static (IReportRenderer Renderer, string Path) ParseReport(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == text.Length - 1)
        {
            throw CommandFailure.Usage($"--report: \"{text}\" is not FORMAT=FILE, for example markdown=audit.md.");
        }

        return (Find(text[..equals], "--report"), text[(equals + 1)..]);
    }

    private static IReportRenderer Find(string format, string option) => ReportRenderers.Find(format)
        ?? throw CommandFailure.Usage(
            $"{option}: \"{format}\" is not one of "
                + $"{string.Join(", ", ReportRenderers.All.Select(renderer => renderer.Format))}.");

    private static ReadOnlyMemory<byte> Render(IReportRenderer renderer, AuditReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        renderer.Render(report, buffer);
        return buffer.WrittenMemory;
    }
}
