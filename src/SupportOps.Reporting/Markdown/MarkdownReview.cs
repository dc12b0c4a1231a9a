using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Reporting.Markdown;

/// <summary>What a report says beyond its findings: what changed, what is waived, licences, evidence.</summary>
internal static class MarkdownReview
{
    /// <summary>Waivers and changes in a line each, below the verdict.</summary>
    public static void WriteHead(Utf8Output document, AuditReport report)
    {
        if (FindingLines.Waivers(report) is { } waivers)
        {
            document.Line($"Waivers: {waivers}.");
            document.Line();
        }

        if (report.Diff is { } diff)
        {
            document.Line($"Since {ChangeLines.Baseline(diff)}: {ChangeLines.Counts(diff)}.");
            document.Line();
        }
    }

    public static void Write(Utf8Output document, AuditReport report)
    {
        if (report.Diff is { } diff)
        {
            WriteDiff(document, diff);
        }

        if (report.Waivers is { } waivers)
        {
            WriteWaivers(document, waivers);
        }

        if (report.Licenses is { } licenses)
        {
            WriteLicenses(document, report, licenses.Total);
        }
    }

    public static void WriteEvidence(Utf8Output document, AuditReport report)
    {
        var lines = EvidenceLines.Of(report).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        document.Line();
        document.Line("## Evidence");
        document.Line();
        document.Line("| what | value |");
        document.Line("|---|---|");
        foreach (var (name, value) in lines)
        {
            document.Line($"| {MarkdownText.Name(name)} | {MarkdownText.Name(value)} |");
        }
    }

    private static void WriteDiff(Utf8Output document, AuditDiff diff)
    {
        var moved = ChangeLines.Moved(diff).ToList();
        MarkdownRenderer.WriteHeading(document, $"Changes since {diff.Baseline.Period}", moved.Count);
        if (diff.PolicyChange is { } policy)
        {
            document.Line($"- {MarkdownText.Line(policy)} Findings may have come or gone for this alone.");
        }

        foreach (var entry in moved)
        {
            WriteEntry(document, entry);
        }

        document.Line();
    }

    // No box: what is there to be ticked stands above.
    private static void WriteEntry(Utf8Output document, DiffEntry entry)
    {
        if ((entry.After ?? entry.Before) is not { } finding)
        {
            return;
        }

        document.Write($"- **{WireNames.Of(entry.Kind)}** {MarkdownText.Line(finding.Code)} ");
        document.Write($"{WireNames.Of(finding.Severity)}: {MarkdownText.Line(ChangeLines.Message(entry))}");
        document.Line(ChangeLines.Note(entry) is { } note ? $" {MarkdownText.Line(note)}" : string.Empty);
    }

    private static void WriteWaivers(Utf8Output document, WaiverReview review)
    {
        MarkdownRenderer.WriteHeading(document, "Waivers", review.Outcomes.Count + review.Malformed.Count);
        if (review.Outcomes.Count + review.Malformed.Count == 0)
        {
            return;
        }

        document.Line("| state | rule | subject | owner | until | ticket | reason |");
        document.Line("|---|---|---|---|---|---|---|");
        foreach (var outcome in review.Outcomes)
        {
            var waiver = outcome.Waiver;
            document.Write($"| {WireNames.Of(outcome.State)} | {MarkdownText.Name(waiver.Rule)} ");
            document.Write($"| {MarkdownText.Name(waiver.Subject)} | {MarkdownText.Name(waiver.Owner)} ");
            document.Write($"| {WireNames.Of(waiver.Expires)} | {MarkdownText.Name(waiver.Ticket)} ");
            document.Line($"| {MarkdownText.Message(waiver.Reason)} |");
        }

        foreach (var malformed in review.Malformed)
        {
            document.Write($"| malformed | {MarkdownText.Name(malformed.Rule)} ");
            document.Write($"| {MarkdownText.Name(malformed.Subject)} | - | - ");
            document.Line($"| {MarkdownText.Name(malformed.Location?.ToString())} "
                + $"| {MarkdownText.Message(malformed.Problem)} |");
        }

        document.Line();
    }

    private static void WriteLicenses(Utf8Output document, AuditReport report, int total)
    {
        MarkdownRenderer.WriteHeading(document, "Licences", total);
        document.Line("| kind | agents | change |");
        document.Line("|---|---:|---:|");
        foreach (var (kind, count, change) in ChangeLines.Licenses(report))
        {
            document.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind} | {count} | {(change is { } number ? Counted.Change(number) : "-")} |"));
        }

        document.Line();
    }
}
