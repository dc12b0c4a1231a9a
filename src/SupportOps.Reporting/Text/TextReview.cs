using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Reporting.Text;

/// <summary>What a report says beyond its findings: what changed, what is waived, licences, evidence.</summary>
internal static class TextReview
{
    /// <summary>A line each below the verdict.</summary>
    public static void WriteHead(Utf8Output document, AuditReport report)
    {
        if (report.Licenses is { } licenses)
        {
            var kinds = ChangeLines.Licenses(report).Where(kind => kind.Count != 0 || kind.Change is not (null or 0));
            document.Line($"Licences    {licenses.Total}: {string.Join(", ", kinds.Select(Kind))}");
        }

        if (FindingLines.Waivers(report) is { } waivers)
        {
            document.Line($"Waivers     {waivers}");
        }

        if (report.Diff is { } diff)
        {
            document.Line($"Since       {ChangeLines.Baseline(diff)}: {ChangeLines.Counts(diff)}");
            if (diff.PolicyChange is { } policy)
            {
                document.Line($"            {Safe(policy)}");
            }
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
    }

    public static void WriteEvidence(Utf8Output document, AuditReport report)
    {
        var lines = EvidenceLines.Of(report).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        document.Line();
        document.Line("Evidence");
        foreach (var (name, value) in lines)
        {
            document.Line($"  {Safe(name)}: {Safe(value)}");
        }
    }

    // What is new stands among the findings.
    private static void WriteDiff(Utf8Output document, AuditDiff diff)
    {
        var entries = ChangeLines.Moved(diff).Where(entry => entry.Kind != DiffKind.New).ToList();
        document.Line($"Changes since {diff.Baseline.Period} ({entries.Count}, and {diff.Count(DiffKind.New)} new)");
        if (entries.Count == 0)
        {
            document.Line("  None");
        }

        foreach (var entry in entries)
        {
            var finding = entry.After ?? entry.Before;
            var note = ChangeLines.Note(entry) is { } text ? $" [{Safe(text)}]" : "";
            document.Line($"  {WireNames.Of(entry.Kind),-8}  {Safe(finding?.Code ?? "")}{note}  "
                + $"{Safe(ChangeLines.Message(entry))}");
        }

        document.Line();
    }

    private static void WriteWaivers(Utf8Output document, WaiverReview review)
    {
        document.Line($"Waivers ({review.Outcomes.Count + review.Malformed.Count})");
        foreach (var outcome in review.Outcomes)
        {
            var waiver = outcome.Waiver;
            document.Line($"  {WireNames.Of(outcome.State),-14}  {Safe(waiver.Rule)} for {Safe(waiver.Subject)}, "
                + $"{Safe(waiver.Owner)} until {WireNames.Of(waiver.Expires)} ({Safe(waiver.Ticket)})");
        }

        foreach (var malformed in review.Malformed)
        {
            var place = malformed.Location is { } location ? $"{location}: " : "";
            document.Line($"  malformed       {Safe(place)}{Safe(malformed.Problem)}");
        }

        document.Line();
    }

    private static string Kind((string Kind, int Count, int? Change) kind)
    {
        var change = kind.Change is { } number ? $" ({Counted.Change(number)})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {kind.Kind}{change}");
    }

    private static string Safe(string text) => TerminalText.Neutralize(text);
}
