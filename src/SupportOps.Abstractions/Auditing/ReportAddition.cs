namespace SupportOps.Auditing;

/// <summary>Adds what a rule says after the audit itself, as if the rule had run with the others.</summary>
internal static class ReportAddition
{
    public static AuditReport Add(AuditReport report, AuditRule rule, IEnumerable<SnapshotResult> results)
    {
        var found = new FindingList(report.Instance);
        var tally = new RuleTally(rule, report.Checks.Count, SourceKinds.None);
        foreach (var result in results)
        {
            if (tally.Count(result.Result, out var status))
            {
                found.Add(tally, status, result);
            }
        }

        IReadOnlyList<Finding> findings = [.. report.Findings, .. found.InOrder()];
        return report with
        {
            Findings = findings,
            Checks = Merged(report.Checks, tally.ToCheck()),
            Verdict = AuditEvaluation.Decide(!report.IsComplete, findings),
        };
    }

    private static IReadOnlyList<AuditCheck> Merged(IReadOnlyList<AuditCheck> checks, AuditCheck added) =>
        checks.Any(check => check.Rule.Code == added.Rule.Code)
            ? [.. checks.Select(check => check.Rule.Code == added.Rule.Code ? Merged(check, added) : check)]
            : [.. checks, added];

    private static AuditCheck Merged(AuditCheck check, AuditCheck added)
    {
        var counts = check.Counts.Plus(added.Counts);
        return check with
        {
            Counts = counts,
            Status = RuleTally.RollUp(counts),
            Reason = check.Reason ?? added.Reason,
        };
    }
}
