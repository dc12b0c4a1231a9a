using SupportOps.Auditing.Integrity;

namespace SupportOps.Auditing.Waivers;

/// <summary>Applies waivers to a report. Only what is surely meant is waived; everything else is said.</summary>
internal sealed class WaiverApplication(WaiverList list, WaiverTerms terms)
{
    public AuditReport Apply(AuditReport report)
    {
        var day = DateOnly.FromDateTime(report.AsOf.UtcDateTime);
        var claims = list.Waivers.Select(waiver => new WaiverClaim(waiver, report, day, terms)).ToList();
        Contest(claims);

        var waived = claims.Where(claim => claim.State == WaiverState.Applied)
            .SelectMany(claim => claim.Findings.Select(finding => (finding.Fingerprint, claim.Waiver)))
            .DistinctBy(pair => pair.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Fingerprint, pair => pair.Waiver, StringComparer.Ordinal);
        var results = claims.Select(claim => claim.ToResult(day, terms)).Concat(list.Malformed.Select(WaiverTexts.Of));
        var applied = report with { Findings = [.. report.Findings.Select(finding => Waived(finding, waived))] };
        return ReportAddition.Add(applied, WaiversAreSoundRule.Instance, [WaiverTexts.Listed, .. results]) with
        {
            Waivers = new WaiverReview
            {
                Day = day,
                VerdictWithout = report.Verdict,
                Outcomes = [.. claims.Select(claim => claim.ToOutcome())],
                Malformed = list.Malformed,
                File = list.File,
                Sha256 = list.Sha256,
            },
        };
    }

    // Of two waivers for one finding nobody can say whose day counts. One for everybody gives way to one by name.
    private static void Contest(IReadOnlyList<WaiverClaim> claims)
    {
        var contested = claims.Where(claim => claim.State == WaiverState.Applied)
            .SelectMany(claim => claim.Findings.Select(finding => (finding.Fingerprint, claim)))
            .GroupBy(pair => (pair.Fingerprint, pair.claim.IsForEverybody))
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group.Select(pair => pair.claim))
            .ToHashSet();
        foreach (var claim in contested)
        {
            claim.Contest();
        }

        var named = claims.Where(claim => claim is { State: WaiverState.Applied, IsForEverybody: false })
            .SelectMany(claim => claim.Findings.Select(finding => finding.Fingerprint))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => claim is { State: WaiverState.Applied, IsForEverybody: true }))
        {
            claim.GiveWay(named);
        }
    }

    private static Finding Waived(Finding finding, Dictionary<string, Waiver> waived) =>
        waived.TryGetValue(finding.Fingerprint, out var waiver)
            ? finding with { Status = FindingStatus.Waived, Waiver = waiver }
            : finding;
}
