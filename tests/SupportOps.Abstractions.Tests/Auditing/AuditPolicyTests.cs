using SupportOps.Auditing;
using SupportOps.Time;

namespace SupportOps.Abstractions.Tests.Auditing;

public sealed class AuditPolicyTests
{
    private static readonly RuleDescriptor Descriptor = new()
    {
        Code = "ACME-SHARED",
        Title = "No agent is a shared mailbox",
        Severity = Severity.Low,
        Rationale = "Nobody answers for it.",
        Remediation = "Give each person an account.",
        Source = "Acme",
    };

    private static readonly AgentRule NoSharedMailbox = AgentRule.Create(
        Descriptor, subject => subject.Agent.Name is "Shared" ? RuleResult.Fail("Shared.") : RuleResult.Pass);

    [Fact]
    public void Global_ChecksWhatTheHandbookChecks_InItsOrder() => Assert.Equal(
        [
            "ZD-MISSING-USER", "ZD-LIGHT-AGENT", "ZD-NAME-MISMATCH", "ZD-EMAIL-MISMATCH", "ZD-UNEXPECTED-ADMIN",
            "ZD-SUSPENDED",
        ],
        AuditPolicy.ZendeskGlobal.Rules.Select(rule => rule.Descriptor.Code));

    [Fact]
    public void UsGovernment_ChecksNeitherExistenceNorLightAgents() => Assert.Equal(
        ["ZD-NAME-MISMATCH", "ZD-EMAIL-MISMATCH", "ZD-UNEXPECTED-ADMIN", "ZD-SUSPENDED"],
        AuditPolicy.ZendeskUsGovernment.Rules.Select(rule => rule.Descriptor.Code));

    [Fact]
    public void OwnRule_AddedToAReadyPolicy_Fires()
    {
        var report = AuditPolicy.ZendeskGlobal.With(NoSharedMailbox)
            .Evaluate(Given.Snapshot([Given.Member()], Given.Agent(), Given.Agent("Shared", "s@x.test", 2)));

        Assert.Equal(2, Assert.Single(report.Findings, finding => finding.Code == "ACME-SHARED").ZendeskUserId?.Value);
    }

    [Fact]
    public void Rule_AddedTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => AuditPolicy.ZendeskGlobal.With(NoSharedMailbox, NoSharedMailbox));

    [Fact]
    public void Rule_WithReservedCode_IsRefused() =>
        Assert.Throws<ArgumentException>(() => AuditPolicy.ZendeskGlobal.With(
        AgentRule.Create(Descriptor with { Code = "AUD-MINE" }, _ => RuleResult.Pass)));

    [Fact]
    public void Snapshot_OfAnotherInstance_IsRefused() =>
        Assert.Throws<ArgumentException>(
            () => AuditPolicy.ZendeskGlobal.Evaluate(Given.Snapshot([Given.Member()]).UsGovernment()));

    [Fact]
    public void Policy_OfAnotherCompany_TakesAFewLines()
    {
        var acme = new AuditPolicy
        {
            Name = "acme",
            Instance = new ZendeskInstance
            {
                Name = "acme",
                Title = "Acme",
                LightAgentRole = new(
                11),
                AdministratorRole = new(12)
            },
            Rules = [AuditRules.MemberHasAgent, AuditRules.MemberIsNotLightAgent],
        };
        var snapshot = Given.Snapshot(
            [Given.Member()], Given.Agent() with { CustomRole = new RoleId(11) }) with
        { Instance = "acme" };

        Assert.Equal("ZD-LIGHT-AGENT", Assert.Single(acme.Evaluate(snapshot).Findings).Code);
    }

    [Fact]
    public void Rule_ThatThrows_SpoilsItselfOnlyAndTheVerdict()
    {
        var broken = AgentRule.Create(
            Descriptor with { Code = "ACME-BROKEN" }, _ => throw new InvalidOperationException("boom"));
        var report = AuditPolicy.ZendeskGlobal.With(broken)
            .Evaluate(Given.Snapshot(
                [Given.Member()], Given.Agent(), Given.Agent("B", "b@x.test", 2) with { Suspended = true }));

        Assert.Equal(Verdict.Incomplete, report.Verdict);
        var check = Assert.Single(report.Checks, check => check.Rule.Code == "ACME-BROKEN");
        Assert.Equal((RuleStatus.Error, 2), (check.Status, check.Counts.Error));
        Assert.Contains("boom", Assert.Single(
            report.Findings, finding => finding.Code == "ACME-BROKEN").Message, StringComparison.Ordinal);
        Assert.Single(report.Findings, finding => finding.Code == "ZD-SUSPENDED");
    }

    [Fact]
    public void Rule_ThatAsksForAPerson_IsManualAndNoFinding()
    {
        var review = MemberRule.Create(Descriptor with { Code = "ACME-REVIEW" }, _ => RuleResult.Manual("Look at it."));
        var report = AuditPolicy.ZendeskGlobal.With(review).Evaluate(Given.Snapshot([Given.Member()], Given.Agent()));

        var check = Assert.Single(report.Checks, check => check.Rule.Code == "ACME-REVIEW");
        Assert.Equal((RuleStatus.Manual, "Look at it."), (check.Status, check.Reason));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Note_ThatCouldNotBeDecided_IsNeverClean()
    {
        var note = AgentRule.Create(
            Descriptor with { Severity = Severity.Info }, _ => RuleResult.Inconclusive("Nobody knows."));

        Assert.Equal(
            Verdict.Findings,
            AuditPolicy.ZendeskGlobal.With(note).Evaluate(Given.Snapshot([Given.Member()], Given.Agent())).Verdict);
    }

    [Fact]
    public void Reason_OfSeveralSubjects_DoesNotDependOnTheirOrder()
    {
        var snapshot = Given.Snapshot(
            [Given.Member()],
            Given.Agent() with { Suspended = null },
            Given.Agent("B", "b@x.test", 2) with { Suspended = null });

        Assert.Equal(
            snapshot.Check("ZD-SUSPENDED").Reason,
            (snapshot with { Agents = [.. snapshot.Agents.Reverse()] }).Check("ZD-SUSPENDED").Reason);
    }

    [Fact]
    public void Period_WhenNotGiven_IsTheQuarterOfTheSnapshot()
    {
        var report = Given.Snapshot([Given.Member()], Given.Agent()).Report();

        Assert.Equal((new AuditPeriod(2026, 1), Given.Now, "Zendesk Global audit "
            + "2026-Q1"), (report.Period, report.AsOf, report.Title));
    }

    [Fact]
    public void Fingerprint_AfterNewNameAndAddress_StaysTheSame()
    {
        var before = Given.Snapshot([Given.Member()], Given.Agent("Other")).Findings("ZD-NAME-MISMATCH");
        var after = Given.Snapshot(
            [Given.Member("Ada Fir", "afir@x.test")], Given.Agent("Else", "afir@x.test")).Findings("ZD-NAME-MISMATCH");

        Assert.Equal(Assert.Single(before).Fingerprint, Assert.Single(after).Fingerprint);
    }

    [Fact]
    public void Fingerprint_OfTheOtherInstance_IsAnother()
    {
        var global = Given.Snapshot([Given.Member()], Given.Agent() with { Suspended = true });

        Assert.NotEqual(
            Assert.Single(global.Findings("ZD-SUSPENDED")).Fingerprint,
            Assert.Single(global.UsGovernment().Findings("ZD-SUSPENDED")).Fingerprint);
    }
}
