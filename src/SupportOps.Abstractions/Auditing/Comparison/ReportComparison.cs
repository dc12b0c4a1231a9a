namespace SupportOps.Auditing.Comparison;

/// <summary>One comparison of two reports of the same instance.</summary>
internal sealed class ReportComparison(AuditReport before, AuditReport after)
{
    private const string EarlierAudit = "The earlier audit";
    private const string ThisAudit = "This audit";

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
            return OneSided(DiffKind.New, now, before) with { After = now };
        }

        var changes = FindingChanges.Between(then, now);
        if (changes.Count > 0 && (IsUndecided(then) || IsUndecided(now)))
        {
            return Unknown(WhoDidNotDecide(then, now)) with { Before = then, After = now };
        }

        return new DiffEntry
        {
            Kind = changes.Count == 0 ? DiffKind.Persisting : DiffKind.Changed,
            Before = then,
            After = now,
            Changes = changes,
        };
    }

    private DiffEntry Gone(Finding then) => OneSided(DiffKind.Fixed, then, after) with { Before = then };

    // What one side lacks is only known to be new or fixed where the other one decided it, and where that side looked
    // at everything the rule needs.
    private DiffEntry OneSided(DiffKind kind, Finding finding, AuditReport lacking)
    {
        var (having, other) = ReferenceEquals(lacking, before) ? (ThisAudit, EarlierAudit) : (EarlierAudit, ThisAudit);
        if (IsUndecided(finding))
        {
            return Unknown($"{having} could not decide it.");
        }

        if (IsAboutReading(finding))
        {
            return Unknown($"{having} was incomplete: this is about its reading, not about what was read.");
        }

        var check = lacking.Checks.FirstOrDefault(
            check => string.Equals(check.Rule.Code, finding.Code, StringComparison.OrdinalIgnoreCase));
        return check switch
        {
            null => Unknown($"{other} did not run {finding.Code}."),
            { IsComplete: true } => new DiffEntry { Kind = kind },
            _ => Unknown($"{other} did not see everything that {finding.Code} needs."),
        };
    }

    private static DiffEntry Unknown(string reason) => new() { Kind = DiffKind.Unknown, Reason = reason };

    private static string WhoDidNotDecide(Finding then, Finding now) => (IsUndecided(then), IsUndecided(now)) switch
    {
        (true, true) => "Neither audit could decide it.",
        (true, false) => $"{EarlierAudit} could not decide it.",
        _ => $"{ThisAudit} could not decide it.",
    };

    private static bool IsUndecided(Finding finding) => finding.Status == FindingStatus.Inconclusive;

    // A listing that was cut short was never a fault of the account, so nobody has mended one.
    private static bool IsAboutReading(Finding finding) =>
        string.Equals(finding.Code, "AUD-LIST-INCOMPLETE", StringComparison.OrdinalIgnoreCase);

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
