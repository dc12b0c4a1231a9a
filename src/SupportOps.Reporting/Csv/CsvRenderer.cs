using System.Buffers;
using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Csv;

/// <summary>One row for each finding, for a spreadsheet. Only the findings are in it.</summary>
/// <remarks>
/// RFC 4180: a header, quoted cells, CRLF. Every row says of which audit it is, so that files can be joined.
/// </remarks>
internal sealed class CsvRenderer : IReportRenderer
{
    private const string LineEnd = "\r\n";

    private static readonly string[] Header =
    [
        "instance", "period", "verdict", "code", "severity", "status", "change", "teamMember", "zendeskUserId",
        "message", "fix", "expected", "actual", "file", "line", "waiverOwner", "waiverReason", "waiverTicket",
        "waiverExpires", "fingerprint",
    ];

    public string Format => "csv";

    public void Render(AuditReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = new Utf8Output(output);
        var history = new FindingHistory(report);
        WriteRow(document, Header);
        foreach (var finding in report.Findings)
        {
            WriteRow(document, Cells(report, finding, history));
        }
    }

    private static string?[] Cells(AuditReport report, Finding finding, FindingHistory history) =>
    [
        report.Instance,
        report.Period.ToString(),
        WireNames.Of(report.Verdict),
        finding.Code,
        WireNames.Of(finding.Severity),
        WireNames.Of(finding.Status),
        history.KindOf(finding) is { } kind ? WireNames.Of(kind) : null,
        finding.TeamMember,
        finding.ZendeskUserId?.ToString(),
        finding.Message,
        finding.Fix,
        finding.Expected,
        finding.Actual,
        finding.Location?.File,
        finding.Location?.Line?.ToString(CultureInfo.InvariantCulture),
        finding.Waiver?.Owner,
        finding.Waiver?.Reason,
        finding.Waiver?.Ticket,
        finding.Waiver is { } waiver ? WireNames.Of(waiver.Expires) : null,
        finding.Fingerprint,
    ];

    private static void WriteRow(Utf8Output document, string?[] cells)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            document.Write(index == 0 ? string.Empty : ",");
            document.Write(CsvText.Cell(cells[index]));
        }

        document.Write(LineEnd);
    }
}
