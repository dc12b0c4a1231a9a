using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing;

public sealed class PartialDataTests
{
    private static readonly AccessSnapshot Compliant = Given.Snapshot([Given.Member()], Given.Agent());

    [Fact]
    public void Snapshot_ThatIsWholeAndCompliant_IsClean()
    {
        var report = Compliant.Report();

        Assert.Equal(Verdict.Clean, report.Verdict);
        Assert.All(
            report.Checks.Where(check => check.Rule.Code is not "AUD-UNKNOWN-ROLE-ID"),
            check => Assert.Equal(RuleStatus.Pass, check.Status));
    }

    [Fact]
    public void Listing_ThatStopped_LetsNoRulePassThatNeedsAgents()
    {
        var report = Compliant.Stopped().Report();

        Assert.Equal(Verdict.Incomplete, report.Verdict);
        Assert.All(
            report.Checks.Where(check => check.Rule.Needs.HasFlag(SourceKinds.Agents)),
            check => Assert.NotEqual(RuleStatus.Pass, check.Status));
    }

    [Fact]
    public void TeamFile_Unreadable_LetsNoRulePassThatNeedsTheTeam()
    {
        var report = Compliant.WithUnreadableFile().Report();

        Assert.Equal(Verdict.Incomplete, report.Verdict);
        Assert.All(
            report.Checks.Where(check => check.Rule.Needs.HasFlag(SourceKinds.TeamFiles)),
            check => Assert.NotEqual(RuleStatus.Pass, check.Status));
        Assert.False(report.Sources.Single(source => source.Kind == SourceKinds.TeamFiles).IsComplete);
    }

    [Fact]
    public void Agents_None_GiveNoVerdict() =>
        Assert.Equal(Verdict.Incomplete, Given.Snapshot([Given.Member()]).Report().Verdict);

    [Fact]
    public void Members_None_GiveNoVerdict() =>
        Assert.Equal(Verdict.Incomplete, Given.Snapshot([], Given.Agent()).Report().Verdict);

    [Fact]
    public void Rule_WithoutSubjects_IsInconclusiveNeverPassed() =>
        Assert.Equal(RuleStatus.Inconclusive, Given.Snapshot([Given.Member()]).Check("ZD-SUSPENDED").Status);

    [Fact]
    public void Member_NotFoundInAPartialListing_IsNotCalledMissing()
    {
        var finding = Assert.Single(Given.Snapshot([Given.Member()], Given.Agent("B", "b@x.test", 2))
            .Stopped().Findings("ZD-MISSING-USER"));

        Assert.StartsWith("Not decided, as not everything was read", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("remove the file", finding.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void AccountRule_WithoutAnAccountInAPartialListing_IsInconclusive() => Assert.Equal(
        RuleStatus.Inconclusive,
        Given.Snapshot([Given.Member()], Given.Agent("B", "b@x.test", 2)).Stopped().Check("ZD-LIGHT-AGENT").Status);

    [Fact]
    public void Rule_ThatIsInconclusiveForTheSource_SaysWhichSource() =>
        Assert.Equal("Not read to the end: agents.", Compliant.Stopped().Check("ZD-NAME-MISMATCH").Reason);
}
