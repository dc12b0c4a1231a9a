using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing.Comparison;

public sealed class TripwireTests
{
    [Theory]
    [InlineData(10, 8, false)]
    [InlineData(10, 7, true)]
    [InlineData(10, 12, false)]
    [InlineData(10, 13, true)]
    [InlineData(10, 10, false)]
    public void Agents_ThatBecameFewerOrMore_AreAFindingBeyondAFifth(int before, int after, bool fires)
    {
        var report = Compare(Of(before), Of(after));

        Assert.Equal(fires, report.Findings.Any(finding => finding.Code == "AUD-TRIPWIRE"));
        Assert.Equal(fires ? Verdict.Findings : Verdict.Clean, report.Verdict);
    }

    [Fact]
    public void Finding_SaysWhatBecameOfWhat()
    {
        var finding = Assert.Single(Compare(Of(10), Of(5)).Findings);

        Assert.Equal(
            "agents: 10 in the baseline (2026-Q1) and 5 now, a change of more than 20 %.",
            finding.Message);
        Assert.Equal((Severity.High, "10", "5"), (finding.Severity, finding.Expected, finding.Actual));
    }

    [Fact]
    public void Share_IsAnOption()
    {
        var review = new AuditReview { Baseline = Of(10), TripwireShare = 0.5m };

        Assert.Empty(review.Apply(Of(5)).Findings);
        Assert.Throws<ArgumentOutOfRangeException>(() => new AuditReview { TripwireShare = 0 });
    }

    [Fact]
    public void Check_KeepsItsOwnResultsBesideTheNewOnes()
    {
        var check = Compare(Of(10), Of(5)).Checks.Single(check => check.Rule.Code == "AUD-TRIPWIRE");

        Assert.Equal((RuleStatus.Fail, 3, 1), (check.Status, check.Counts.Pass, check.Counts.Fail));
    }

    [Fact]
    public void Audit_ThatStopped_IsNotCompared()
    {
        var stopped = Given.Snapshot([Given.Member()], Given.Agent()).Stopped().Report();

        Assert.DoesNotContain(Compare(Of(10), stopped).Findings, finding => finding.Code == "AUD-TRIPWIRE");
        Assert.DoesNotContain(Compare(stopped, Of(10)).Findings, finding => finding.Code == "AUD-TRIPWIRE");
    }

    [Fact]
    public void Baseline_WithoutPopulations_IsNotComparedAndSaysSo()
    {
        var check = CheckOf(Compare(Of(10) with { Populations = [] }, Of(5)));

        Assert.Equal(2, check.Counts.NotApplicable);
        Assert.Contains("The baseline does not count agents, so they were not compared.", check.Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_ThatWasIncomplete_IsNotComparedAndSaysSo()
    {
        var stopped = Given.Snapshot([Given.Member()], Given.Agent()).Stopped().Report();

        Assert.Equal(
            "The numbers were not compared with the baseline, as not everything was read in both audits.",
            CheckOf(Compare(stopped, Of(10))).Reason);
    }

    [Fact]
    public void Population_ThatCameFromNobody_IsMoreThanAFifth()
    {
        var nobody = Of(10) with { Populations = [new("members", 1), new("agents", 0)] };

        Assert.Equal(
            "agents: 0 in the baseline (2026-Q1) and 10 now, a change of more than 20 %.",
            Assert.Single(Compare(nobody, Of(10)).Findings).Message);
    }

    [Fact]
    public void Baseline_OfAnotherInstance_IsRefused()
    {
        var other = Given.Snapshot([Given.Member()], Given.Agent()).UsGovernment().Report();

        Assert.Throws<ArgumentException>(() => Compare(other, Of(1)));
    }

    private static AuditCheck CheckOf(AuditReport report) =>
        report.Checks.Single(check => check.Rule.Code == "AUD-TRIPWIRE");

    private static AuditReport Compare(AuditReport baseline, AuditReport report) =>
        new AuditReview { Baseline = baseline }.Apply(report);

    private static AuditReport Of(int agents) => Given.Snapshot(
        [Given.Member()],
        [Given.Agent(), .. Enumerable.Range(2, agents - 1).Select(id => Given.Agent(email: $"{id}@x.test", id: id))])
        .Report();
}
