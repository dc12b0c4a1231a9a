using FsCheck;
using FsCheck.Fluent;
using SupportOps.Abstractions.Tests.Auditing.Waivers;
using SupportOps.Auditing;
using SupportOps.Auditing.Seats;
using SupportOps.Auditing.Waivers;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Auditing;

public sealed class ReviewTests
{
    [Fact]
    public void Audit_OfAnotherSystem_IsReviewedAlike()
    {
        var snapshot = new SeatSnapshot
        {
            CapturedAt = Given.Now,
            Roster = new Roster { Members = [Given.Member()] },
            Seats = [new Seat { Id = "1", Role = SeatRole.Owner, Email = "other@x.test" }],
        };
        var raw = SeatPolicy.Handbook.Evaluate(snapshot);
        var review = new AuditReview
        {
            Waivers = new WaiverList { Waivers = [Waived.Of("CAL-MEMBER-MISSING")] },
            Baseline = raw,
        };

        var report = review.Apply(raw);

        Assert.Equal(FindingStatus.Waived, report.StatusOf("CAL-MEMBER-MISSING"));
        Assert.Equal(["status", "waiver"], report.Diff!.Find(
            report.Findings.Single(finding => finding.Waiver is not null).Fingerprint)!.Changes);
        Assert.Equal(["members", "seats"], report.Populations.Select(population => population.Name));
        Assert.Null(report.Licenses);
    }

    [Fact]
    public void Review_ChangesNothingInTheReportItIsGiven()
    {
        var before = Waived.Report.Findings.ToList();

        _ = Waived.Report.With(Waived.Of("ZD-LIGHT-AGENT"));

        Assert.Equal(before, Waived.Report.Findings);
        Assert.Null(Waived.Report.Waivers);
    }

    [Fact]
    public void Waiver_OfATripwire_DoesNotExist()
    {
        var baseline = Given.Snapshot([Given.Member()], Given.Agent(), Given.Agent(email: null, id: 2)).Report();
        var review = new AuditReview
        {
            Waivers = new WaiverList { Waivers = [Waived.Of("AUD-TRIPWIRE", "*")] },
            WaiverTerms = new WaiverTerms { AllowsWildcards = true },
            Baseline = baseline,
        };

        var report = review.Apply(Given.Snapshot([Given.Member()], Given.Agent()).Report());

        Assert.Equal((FindingStatus.Open, Verdict.Findings), (report.StatusOf("AUD-TRIPWIRE"), report.Verdict));
        Assert.Equal(WaiverState.Malformed, report.State());
    }

    [Fact]
    public void Threshold_ThatRises_NeverFindsMore() => Prop.ForAll(Worlds.Any, snapshot =>
    {
        var report = snapshot.Report();
        var found = Enum.GetValues<Severity>().Select(report.HasFindingsFrom).ToList();

        return found.SequenceEqual(found.OrderDescending());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Verdict_WithFewerFindings_IsNeverWorse() => Prop.ForAll(Worlds.Any, snapshot =>
    {
        var findings = snapshot.Report().Findings;
        var worst = AuditEvaluation.Decide(isPartial: false, findings);

        return findings.All(one => AuditEvaluation.Decide(
            isPartial: false, [.. findings.Where(finding => finding != one)]) <= worst);
    }).QuickCheckThrowOnFailure();
}
