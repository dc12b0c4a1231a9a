using SupportOps.Auditing;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>Rules with their results, and sources.</summary>
internal static class CheckParts
{
    /// <summary>A rule with its result.</summary>
    /// <param name="document">The part of the file.</param>
    /// <param name="isReportComplete">Whether the whole audit was.</param>
    public static AuditCheck ToCheck(CheckDocument document, bool isReportComplete)
    {
        var status = Words.Read(document.Status, "status", Words.RuleStatuses);
        var counts = document.Counts;
        return new AuditCheck
        {
            Rule = new RuleDescriptor
            {
                Code = document.Code,
                Title = document.Title,
                Severity = Words.Read(document.Severity, "severity", Words.Severities),
                Rationale = document.Rationale ?? string.Empty,
                Remediation = document.Remediation ?? string.Empty,
                Source = document.Source,
                Needs = Words.ReadAll(document.Needs, "needs"),
                AbsenceBasedOn = Words.ReadAll(document.AbsenceBasedOn, "absenceBasedOn"),
            },
            Status = status,
            Counts = new RuleCounts(
                counts.Pass, counts.Fail, counts.NotApplicable, counts.Manual, counts.Inconclusive, counts.Error),
            Reason = document.Reason,
            IsComplete = document.Complete
                ?? (isReportComplete && status is not (RuleStatus.Inconclusive or RuleStatus.Error)),
        };
    }

    public static SnapshotSource ToSource(SourceDocument document) => new()
    {
        Kind = document.Kind is { } kind ? Words.Read(kind, "kind", Words.Sources) : SourceKinds.None,
        Name = document.Name,
        IncompleteBecause = document.Complete ? null : document.IncompleteBecause ?? "It does not say why.",
        Pages = document.Pages,
        Records = document.Records,
        Expected = document.ExpectedCount,
        Duplicates = document.Duplicates,
        Sha256 = document.Sha256,
        Endpoint = document.Endpoint,
        Host = document.Host,
        FetchedAt = document.FetchedAt,
    };
}
