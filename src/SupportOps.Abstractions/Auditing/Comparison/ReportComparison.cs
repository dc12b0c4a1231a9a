namespace SupportOps.Auditing.Comparison;

/// <summary>One comparison of two reports of the same instance.</summary>
internal sealed class ReportComparison(AuditReport before, AuditReport after)
{
    public AuditDiff Run()
    {
        var earlier = ByFingerprint(before);
        var later = ByFingerprint(after);
        return new AuditDiff
        {
            Baseline = ReportReference.To(before),
            Entries =
            [
                .. after.Findings.Select(finding => Entry(earlier.GetValueOrDefault(finding.Fingerprint), finding)),
                .. before.Findings.Where(finding => !later.ContainsKey(finding.Fingerprint)).Select(Gone),
            ],
            PolicyChange = PolicyChange(),
            LicenseChange = LicenseChange(),
        };
    }

    // The agents of a part of the account are not fewer licences.
    private LicenseCounts? LicenseChange() =>
        IsWhole(before) && IsWhole(after) && after.Licenses is { } now && before.Licenses is { } then
            ? now.Minus(then)
            : null;

    private static bool IsWhole(AuditReport report) => report.Sources.All(source => source.IsComplete);

    private static Dictionary<string, Finding> ByFingerprint(AuditReport report)
    {
        var findings = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            if (!findings.TryAdd(finding.Fingerprint, finding))
            {
                throw new ArgumentException(
                    $"The fingerprint {finding.Fingerprint} occurs twice in the report of {report.Period}.",
                    nameof(report));
            }
        }

        return findings;
    }

    private DiffEntry Entry(Finding? then, Finding now)
    {
        if (then is null)
        {
            return OneSided(DiffKind.New, before, "The earlier audit", now) with { After = now };
        }

        var changes = FindingChanges.Between(then, now);
        return new DiffEntry
        {
            Kind = changes.Count == 0 ? DiffKind.Persisting : DiffKind.Changed,
            Before = then,
            After = now,
            Changes = changes,
        };
    }

    private DiffEntry Gone(Finding then) =>
        OneSided(DiffKind.Fixed, after, "This audit", then) with { Before = then };

    // What one side lacks is only known to be new or fixed where that side looked at everything the rule needs.
    private static DiffEntry OneSided(DiffKind kind, AuditReport other, string audit, Finding finding)
    {
        var check = other.Checks.FirstOrDefault(
            check => string.Equals(check.Rule.Code, finding.Code, StringComparison.OrdinalIgnoreCase));
        if (check is { IsComplete: true })
        {
            return new DiffEntry { Kind = kind };
        }

        var reason = check is null
            ? $"{audit} did not run {finding.Code}."
            : $"{audit} did not see everything that {finding.Code} needs.";
        return new DiffEntry { Kind = DiffKind.Unknown, Reason = reason };
    }

    private string? PolicyChange()
    {
        if (!string.Equals(before.Policy, after.Policy, StringComparison.Ordinal))
        {
            return $"The earlier audit ran the policy \"{before.Policy}\", this one \"{after.Policy}\".";
        }

        var (then, now) = (before.Evidence, after.Evidence);
        if (!string.Equals(then?.PolicyVersion, now?.PolicyVersion, StringComparison.Ordinal))
        {
            return $"The earlier audit ran {VersionOf(then)} of the policy \"{after.Policy}\", this one "
                + $"{VersionOf(now)}.";
        }

        return string.Equals(then?.PolicySha256, now?.PolicySha256, StringComparison.Ordinal)
            ? null
            : $"The policy \"{after.Policy}\" has other rules, severities or role ids than in the earlier audit.";
    }

    private static string VersionOf(AuditEvidence? evidence) =>
        evidence?.PolicyVersion is { } version ? $"version \"{version}\"" : "a version without a name";
}
