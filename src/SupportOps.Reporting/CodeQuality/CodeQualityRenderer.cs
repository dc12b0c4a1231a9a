using System.Buffers;
using System.Text.Json;
using SupportOps.Auditing;

namespace SupportOps.Reporting.CodeQuality;

/// <summary>The report that GitLab shows in merge requests as code quality: what is open, at its team file.</summary>
/// <remarks>
/// Waived findings are left out, because the format has no word for them. Source: GitLab documentation, Code Quality,
/// "Import code quality results from a CI/CD job".
/// </remarks>
internal sealed class CodeQualityRenderer(TeamFilePath files) : IReportRenderer
{
    public string Format => "codequality";

    public void Render(AuditReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (var finding in report.Findings)
            {
                if (finding.Status != FindingStatus.Waived)
                {
                    Write(writer, report, finding);
                }
            }

            writer.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    private void Write(Utf8JsonWriter writer, AuditReport report, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("description"u8, $"{finding.Message} {finding.Fix}");
        writer.WriteString("check_name"u8, finding.Code);
        writer.WriteString("fingerprint"u8, finding.Fingerprint);
        writer.WriteString("severity"u8, SeverityOf(finding.Severity));
        writer.WriteStartObject("location"u8);

        // GitLab wants a path in any case. What is about no file is shown under the name of what was audited.
        writer.WriteString("path"u8, files.Of(finding) ?? report.Instance);
        writer.WriteStartObject("lines"u8);
        writer.WriteNumber("begin"u8, finding.Location?.Line ?? 1);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Low => "minor",
        Severity.Medium => "major",
        Severity.High => "critical",
        _ => "blocker",
    };
}
