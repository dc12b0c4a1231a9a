using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>Comparison.</summary>
internal static class DiffParts
{
    public static AuditDiff ToDiff(DiffDocument document, IReadOnlyList<Finding> findings)
    {
        var later = findings.ToDictionary(finding => finding.Fingerprint, StringComparer.Ordinal);
        return new AuditDiff
        {
            Baseline = new ReportReference
            {
                Period = Parts.Period(document.Baseline.Period),
                AsOf = document.Baseline.AsOf,
                Policy = document.Baseline.Policy,
                PolicyVersion = document.Baseline.PolicyVersion,
                PolicySha256 = document.Baseline.PolicySha256,
                Sha256 = document.Baseline.Sha256,
                Verdict = Words.Read(document.Baseline.Verdict, "verdict", Words.Verdicts),
            },
            PolicyChange = document.PolicyChange,
            LicenseChange = document.LicenseChange,
            Entries = Parts.Each(
                document.Entries, "entries", entry => ToEntry(entry, later.GetValueOrDefault(entry.Fingerprint))),
        };
    }

    private static DiffEntry ToEntry(DiffEntryDocument document, Finding? after)
    {
        var before = document.Before is { } finding ? FindingParts.ToFinding(finding) : null;
        return before is null && after is null
            ? throw new InvalidDataException(
                $"The report compares the finding {document.Fingerprint} and does not hold it.")
            : new DiffEntry
            {
                Kind = Words.Read(document.Kind, "kind", Words.DiffKinds),
                Before = before,
                After = after,
                Changes = Parts.Each(document.Changes, "changes", change => change),
                Reason = document.Reason,
            };
    }
}
