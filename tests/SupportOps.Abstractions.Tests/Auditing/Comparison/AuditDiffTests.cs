using SupportOps.Abstractions.Tests.Auditing.Waivers;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Abstractions.Tests.Auditing.Comparison;

public sealed class AuditDiffTests
{
    private static readonly AuditReport Clean = Given.Snapshot([Given.Member()], Given.Agent()).Report();

    private static readonly AuditReport Suspended =
        Given.Snapshot([Given.Member()], Given.Agent() with { Suspended = true }).Report();

    [Fact]
    public void Finding_OfTheLaterReportOnly_IsNew() => Assert.Equal(DiffKind.New, KindOf(Clean, Suspended));

    [Fact]
    public void Finding_OfTheEarlierReportOnly_IsFixed() => Assert.Equal(DiffKind.Fixed, KindOf(Suspended, Clean));

    [Fact]
    public void Finding_OfBoth_Persists() => Assert.Equal(DiffKind.Persisting, KindOf(Suspended, Suspended));

    [Fact]
    public void Finding_WithAnotherName_IsChangedAndSaysInWhat()
    {
        var before = Given.Snapshot([Given.Member()], Given.Agent(name: "ada pine")).Report();
        var after = Given.Snapshot([Given.Member()], Given.Agent(name: "Ida Pine")).Report();

        var entry = Assert.Single(AuditDiff.Between(before, after).Entries);

        Assert.Equal(DiffKind.Changed, entry.Kind);
        Assert.Equal(["severity", "message", "actual"], entry.Changes);
    }

    [Fact]
    public void Finding_ThatWasWaivedSince_IsChanged()
    {
        var entry = Assert.Single(
            AuditDiff.Between(Suspended, Suspended.With(Waived.Of("ZD-SUSPENDED", "1"))).Entries);

        Assert.Equal(["status", "waiver"], entry.Changes);
    }

    [Fact]
    public void Finding_ThatAnIncompleteAuditLacks_IsNeverFixed()
    {
        var incomplete = Given.Snapshot([Given.Member()], Given.Agent()).Stopped().Report();

        var entry = AuditDiff.Between(Suspended, incomplete).Find(Suspended.Findings[0].Fingerprint);

        Assert.Equal(DiffKind.Unknown, entry!.Kind);
        Assert.Equal("This audit did not see everything that ZD-SUSPENDED needs.", entry.Reason);
    }

    [Fact]
    public void Finding_ThatAnIncompleteAuditDidNotDecide_IsNeitherFixedNorNew()
    {
        var stopped = Given.Snapshot([Given.Member()], Given.Agent(id: 2, email: "b@x.test")).Stopped().Report();
        var missing = stopped.Findings.Single(finding => finding.Code == "ZD-MISSING-USER");

        var entry = AuditDiff.Between(stopped, Clean).Find(missing.Fingerprint)!;
        var back = AuditDiff.Between(Clean, stopped).Find(missing.Fingerprint)!;

        Assert.Equal(FindingStatus.Inconclusive, missing.Status);
        Assert.Equal((DiffKind.Unknown, "The earlier audit could not decide it."), (entry.Kind, entry.Reason));
        Assert.Equal((DiffKind.Unknown, "This audit could not decide it."), (back.Kind, back.Reason));
    }

    [Fact]
    public void Finding_ThatOneAuditCouldNotDecide_IsNotChanged()
    {
        var open = Given.Snapshot([Given.Member()], Given.Agent(id: 2, email: "b@x.test")).Report();
        var stopped = Given.Snapshot([Given.Member()], Given.Agent(id: 2, email: "b@x.test")).Stopped().Report();
        var missing = open.Findings.Single(finding => finding.Code == "ZD-MISSING-USER");

        var entry = AuditDiff.Between(open, stopped).Find(missing.Fingerprint)!;

        Assert.Equal((DiffKind.Unknown, "This audit could not decide it."), (entry.Kind, entry.Reason));
        Assert.Empty(entry.Changes);
        Assert.NotNull(entry.Before);
        Assert.NotNull(entry.After);
    }

    [Fact]
    public void Reading_ThatWasCutShort_IsNothingThatSomebodyFixed()
    {
        var stopped = Given.Snapshot([Given.Member()], Given.Agent()).Stopped().Report();

        var diff = AuditDiff.Between(stopped, Clean);

        Assert.Equal(0, diff.Count(DiffKind.Fixed));
        Assert.Contains(diff.Entries, entry => entry.Before?.Code == "AUD-LIST-INCOMPLETE");
    }

    // What was found in the part that was read was found.
    [Fact]
    public void Finding_ThatAnIncompleteAuditDidMake_IsFixed()
    {
        var stopped = Given.Snapshot([Given.Member()], Given.Agent() with { Suspended = true }).Stopped().Report();

        Assert.Equal(
            DiffKind.Fixed, AuditDiff.Between(stopped, Clean).Find(Suspended.Findings[0].Fingerprint)!.Kind);
    }

    [Fact]
    public void Finding_OfARuleTheLaterPolicyLacks_IsNeverFixed()
    {
        var fewer = AuditPolicy.ZendeskGlobal with { Rules = [AuditRules.NamesMatch], Version = "2" };
        var after = fewer.Evaluate(Given.Snapshot([Given.Member()], Given.Agent()));

        var diff = AuditDiff.Between(Suspended, after);

        Assert.Equal("This audit did not run ZD-SUSPENDED.", Assert.Single(diff.Entries).Reason);
        Assert.Equal(
            "The earlier audit ran version \"2026-01-05\" of the policy \"seed\", this one version \"2\".",
            diff.PolicyChange);
    }

    [Fact]
    public void Policy_WithOtherRoleIds_IsSaid()
    {
        var other = AuditPolicy.ZendeskGlobal with
        {
            Instance = ZendeskInstance.Global with { LightAgentRole = new RoleId(5) },
        };
        var after = other.Evaluate(Given.Snapshot([Given.Member()], Given.Agent()));

        Assert.Contains("role ids", AuditDiff.Between(Clean, after).PolicyChange, StringComparison.Ordinal);
        Assert.Null(AuditDiff.Between(Clean, Clean).PolicyChange);
    }

    [Fact]
    public void Reports_OfDifferentInstances_AreRefused() => Assert.Throws<ArgumentException>(
        () => AuditDiff.Between(
            Clean, Given.Snapshot([Given.Member()], Given.Agent()).UsGovernment().Report()));

    [Fact]
    public void Licenses_AreCountedWithTheirChange()
    {
        var after = Given.Snapshot(
            [Given.Member()],
            Given.Agent(),
            Given.Agent(id: 2) with { CustomRole = ZendeskRoles.Global.ChatOnlyAgent },
            Given.Agent(id: 3) with { CustomRole = ZendeskRoles.Global.Contributor },
            Given.Agent(id: 4) with { CustomRole = ZendeskRoles.Global.LightAgent },
            Given.Agent(id: 5) with { CustomRole = ZendeskRoles.Global.Admin }).Report();

        Assert.Equal(new LicenseCounts(1, 1, 1, 1, 1), after.Licenses);
        Assert.Equal(new LicenseCounts(0, -1, -1, -1, -1), AuditDiff.Between(after, Clean).LicenseChange);
    }

    private static DiffKind KindOf(AuditReport before, AuditReport after) =>
        Assert.Single(AuditDiff.Between(before, after).Entries).Kind;
}
