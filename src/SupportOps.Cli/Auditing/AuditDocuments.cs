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

    /// <summary>What the options ask for, checked before anything is read.</summary>
    /// <param name="format">Format of the main document.</param>
    /// <param name="output">Its file; null for standard output.</param>
    /// <param name="reports">Further documents as <c>FORMAT=FILE</c>.</param>
    /// <param name="teamFolder">The team files' folder in the repository; null when it is not known.</param>
    public static AuditDocuments From(
        string? format, string? output, string[]? reports, string? teamFolder = null) => new(
            Find(format ?? "text", "--format", teamFolder),
            output,
            [.. (reports ?? []).Select(report => ParseReport(report, teamFolder))]);

    /// <summary>The files that will be written, with the options that name them.</summary>
    public IEnumerable<(string Option, string? Path)> Targets =>
        _more.Select(more => ("--report", (string?)more.Path)).Append(("--output", _output));

    /// <summary>Writes them.</summary>
    /// <param name="report">What they say.</param>
    /// <param name="terminal">Takes the main document where no file is named.</param>
    /// <param name="earlier">What the run has written before, for the message of a failure.</param>
    public void Write(AuditReport report, Terminal terminal, params IReadOnlyList<string> earlier)
    {
        var main = Render(_main, report);
        var files = _more.Select(more => ("--report", more.Path, Render(more.Renderer, report))).ToList();
        if (_output is not null)
        {
            files.Add(("--output", _output, main));
        }

        // Files first: when one cannot be written, nothing on standard output may look as if all went well.
        OutputFile.WriteAll(files, earlier);
        if (_output is null)
        {
            terminal.Write(main.Span);
        }
    }

    private static (IReportRenderer Renderer, string Path) ParseReport(string text, string? teamFolder)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == text.Length - 1)
        {
            throw CommandFailure.Usage($"--report: \"{text}\" is not FORMAT=FILE, for example markdown=audit.md.");
        }

        return (Find(text[..equals], "--report", teamFolder), text[(equals + 1)..]);
    }

    private static IReportRenderer Find(string format, string option, string? teamFolder) =>
        ReportRenderers.Find(format, teamFolder)
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
