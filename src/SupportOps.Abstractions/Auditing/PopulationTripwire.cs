using System.Globalization;
using SupportOps.Auditing.Integrity;

namespace SupportOps.Auditing;

/// <summary>Whether about as many members and agents were read as the last time.</summary>
internal sealed class PopulationTripwire(AuditReport baseline, decimal share)
{
    public AuditReport Apply(AuditReport report)
    {
        var results = report.Populations.Select(population => Compare(report, population)).ToList();
        var compared = ReportAddition.Add(report, PopulationIsPlausibleRule.Instance, results);
        var reason = string.Join(' ', Uncompared(results).Distinct(StringComparer.Ordinal));
        return reason.Length == 0
            ? compared
            : compared with { Checks = [.. compared.Checks.Select(check => Explained(check, reason))] };
    }

    // A check that passes for what it did look at still says what it did not.
    private static AuditCheck Explained(AuditCheck check, string reason) =>
        check.Rule.Code == PopulationIsPlausibleRule.Instance.Descriptor.Code
            ? check with { Reason = check.Reason ?? reason }
            : check;

    private static IEnumerable<string> Uncompared(IEnumerable<SnapshotResult> results) => results
        .Where(result => result.Result.Status == RuleStatus.NotApplicable)
        .Select(result => result.Result.Text ?? string.Empty);

    private SnapshotResult Compare(AuditReport report, PopulationCount now) =>
        new("change:" + now.Name, Judge(report, now));

    private RuleResult Judge(AuditReport report, PopulationCount now)
    {
        if (!IsWhole(report) || !IsWhole(baseline))
        {
            return RuleResult.NotApplicable(
                "The numbers were not compared with the baseline, as not everything was read in both audits.");
        }

        var before = baseline.Populations.FirstOrDefault(
            population => string.Equals(population.Name, now.Name, StringComparison.Ordinal));
        if (before is null)
        {
            return RuleResult.NotApplicable($"The baseline does not count {now.Name}, so they were not compared.");
        }

        return Math.Abs(now.Count - before.Count) <= share * before.Count
            ? RuleResult.Pass
            : RuleResult.Fail(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{now.Name}: {before.Count} in the baseline ({baseline.Period}) and {now.Count} now, a change of "
                        + $"more than {share * 100:0.##} %."),
                new Failure
                {
                    Fix = "Find out who came or went. If the change is real, keep this report as the next baseline; "
                        + "if not, the wrong folder or instance was read, or only a part of it.",
                    Expected = before.Count.ToString(CultureInfo.InvariantCulture),
                    Actual = now.Count.ToString(CultureInfo.InvariantCulture),
                });
    }

    private static bool IsWhole(AuditReport report) => report.Sources.All(source => source.IsComplete);
}
