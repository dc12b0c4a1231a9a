using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Reporting;

/// <summary>How each finding of a report stands since the earlier one, looked up at once.</summary>
internal sealed class FindingHistory
{
    private readonly Dictionary<string, DiffKind> _kinds = new(StringComparer.Ordinal);

    public FindingHistory(AuditReport report)
    {
        foreach (var entry in report.Diff?.Entries ?? [])
        {
            _kinds[entry.Fingerprint] = entry.Kind;
        }
    }

    /// <summary>Null where there is no earlier report.</summary>
    public DiffKind? KindOf(Finding finding) =>
        _kinds.TryGetValue(finding.Fingerprint, out var kind) ? kind : null;

    public bool IsNew(Finding finding) => KindOf(finding) == DiffKind.New;
}
