using System.Buffers;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Markdown;

/// <summary>
/// The issue body: the verdict, then the four lists of the handbook in its order, then what was checked and read.
/// </summary>
/// <remarks>Source: handbook, Audits: the issue details light agents, full agents, admins and failed checks.</remarks>
internal sealed class MarkdownRenderer : IReportRenderer
{
    public string Format => "markdown";

    public void Render(AuditReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = new Utf8Output(output);
        WriteHead(document, report);
        if (report.Zendesk is not null)
        {
            WriteAgents(document, "Light agents", report.Lists.Light);
            WriteAgents(document, "Full agents", report.Lists.Full);
            WriteAgents(document, "Admins", report.Lists.Administrators);
        }

        WriteFindings(document, "Failed checks", FindingLines.PolicyFindings(report));
        WriteFindings(document, "Input integrity", FindingLines.IntegrityFindings(report));
        MarkdownReview.Write(document, report);
        WriteChecks(document, report);
        WriteSources(document, report);
        MarkdownReview.WriteEvidence(document, report);
    }

    private static void WriteHead(Utf8Output document, AuditReport report)
    {
        document.Line($"# {MarkdownText.Name(report.Title)}");
        document.Line();
        document.Line($"**Verdict: {FindingLines.VerdictOf(report)}.**");
        document.Line();
        MarkdownReview.WriteHead(document, report);
        foreach (var obstacle in FindingLines.Obstacles(report))
        {
            document.Line($"- {MarkdownText.Line(obstacle)}");
        }

        document.Line(report.IsComplete ? "" : "\nWhat was not read has not been judged. The lists and findings below "
            + "are only a part.\n");
        document.Line(
            $"Instance {MarkdownText.Name(report.Instance)}, policy {MarkdownText.Name(report.Policy)}, as of "
                + $"{report.AsOf.UtcDateTime:yyyy-MM-dd HH:mm} UTC.");
        document.Line();
    }

    private static void WriteAgents(Utf8Output document, string heading, IReadOnlyList<Agent> agents)
    {
        WriteHeading(document, heading, agents.Count);
        if (agents.Count == 0)
        {
            return;
        }

        document.Line("| id | name | e-mail |");
        document.Line("|---:|---|---|");
        foreach (var agent in agents)
        {
            MarkdownAgents.WriteRow(document, agent);
        }

        document.Line();
    }

    private static void WriteFindings(Utf8Output document, string heading, IReadOnlyList<Finding> findings)
    {
        WriteHeading(document, heading, findings.Count);
        if (findings.Count == 0)
        {
            return;
        }

        foreach (var finding in findings)
        {
            WriteFinding(document, finding);
        }

        WriteRemedies(document, findings);
        document.Line();
    }

    // A box for a person to tick. What comes last on the line tells the finding from all others in every run.
    private static void WriteFinding(Utf8Output document, Finding finding)
    {
        document.Write($"- [ ] {MarkdownText.Line(finding.Code)} {WireNames.Of(finding.Severity)}, ");
        document.Write($"{WireNames.Of(finding.Status)}, member {MarkdownText.Person(finding.TeamMember)}, ");
        document.Write($"agent {finding.ZendeskUserId?.ToString() ?? "-"}: {MarkdownText.Line(finding.Message)}");
        if (FindingLines.WaivedBy(finding) is { } waived)
        {
            document.Write($", {MarkdownText.Line(waived)}");
        }

        document.Line($", finding {MarkdownText.Line(finding.Fingerprint)}");
    }

    private static void WriteRemedies(Utf8Output document, IReadOnlyList<Finding> findings)
    {
        var remedies = FindingLines.Remedies(findings).ToList();
        if (remedies.Count == 0)
        {
            return;
        }

        document.Line();
        document.Line("What to do:");
        document.Line();
        foreach (var (code, fix) in remedies)
        {
            document.Line($"- {MarkdownText.Line(code)}: {MarkdownText.Line(fix)}");
        }
    }

    private static void WriteChecks(Utf8Output document, AuditReport report)
    {
        WriteHeading(document, "Checks", report.Checks.Count);
        document.Line("| check | wanted | result | subjects | failed | inconclusive | why |");
        document.Line("|---|---|---|---:|---:|---:|---|");
        foreach (var check in report.Checks)
        {
            document.Write($"| {MarkdownText.Name(check.Rule.Code)} | {MarkdownText.Own(check.Rule.Title)} | "
                + $"{WireNames.Of(check.Status)} ");
            document.Write($"| {check.Counts.Subjects} | {check.Counts.Fail} | {check.Counts.Inconclusive} ");
            document.Line($"| {MarkdownText.Message(check.Reason)} |");
        }

        document.Line();
    }

    private static void WriteSources(Utf8Output document, AuditReport report)
    {
        WriteHeading(document, "Sources", report.Sources.Count);
        document.Line("| source | complete | pages | records | read at | SHA-256 |");
        document.Line("|---|---|---:|---:|---|---|");
        foreach (var source in report.Sources)
        {
            document.Write($"| {MarkdownText.Name(source.Name)} | {(source.IsComplete ? "yes" : "no")} ");
            document.Write($"| {source.Pages} | {source.Records} ");
            document.Write($"| {(source.FetchedAt is { } moment ? ChangeLines.Moment(moment) : "-")} ");
            document.Line($"| {MarkdownText.Name(source.Sha256)} |");
        }
    }

    internal static void WriteHeading(Utf8Output document, string heading, int count)
    {
        document.Line($"## {heading} ({count})");
        document.Line();
        if (count == 0)
        {
            document.Line("None");
            document.Line();
        }
    }
}
