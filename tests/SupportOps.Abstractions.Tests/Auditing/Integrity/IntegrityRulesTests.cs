using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Auditing.Integrity;

public sealed class IntegrityRulesTests
{
    private static readonly AccessSnapshot Compliant = Given.Snapshot([Given.Member()], Given.Agent());

    [Fact]
    public void Snapshot_ThatIsCompliant_HasNoIntegrityFindings() =>
        Assert.Empty(Compliant.Report().Findings);

    [Fact]
    public void Listing_ThatStopped_IsReportedWithItsReason()
    {
        var finding = Assert.Single(Compliant.Stopped().Findings("AUD-LIST-INCOMPLETE"));

        Assert.Equal(Severity.Critical, finding.Severity);
        Assert.Contains("page 2 failed", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TeamFile_ThatCannotBeParsed_IsReportedWithItsPlace()
    {
        var finding = Assert.Single(Compliant.WithUnreadableFile().Findings("AUD-TEAM-FILE-INVALID"));

        Assert.StartsWith("bad.yaml:6:1: ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(new FileLocation("bad.yaml", 6, 1), finding.Location);
    }

    [Fact]
    public void Agents_None_TripTheWire() =>
        Assert.Contains("no agent", Assert.Single(
            Given.Snapshot([Given.Member()]).Findings("AUD-TRIPWIRE")).Message, StringComparison.Ordinal);

    [Fact]
    public void Members_None_TripTheWire() =>
        Assert.Contains("no member", Assert.Single(
            Given.Snapshot([], Given.Agent()).Findings("AUD-TRIPWIRE")).Message, StringComparison.Ordinal);

    [Fact]
    public void RoleIds_MissingFromTheInstance_AreReportedOneByOne()
    {
        var snapshot = Compliant with { CustomRoles = [ZendeskRoles.Global.Admin] };

        Assert.Contains(
            "360004984553", Assert.Single(snapshot.Findings("AUD-UNKNOWN-ROLE-ID")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RoleIds_PresentInTheInstance_AreNotReported() =>
        Assert.Empty((Compliant with { CustomRoles = [ZendeskRoles.Global.Admin, ZendeskRoles.Global.LightAgent] })
            .Findings("AUD-UNKNOWN-ROLE-ID"));

    [Fact]
    public void RoleIds_NotReadable_AreNotApplicable() =>
        Assert.Equal(RuleStatus.NotApplicable, Compliant.Check("AUD-UNKNOWN-ROLE-ID").Status);

    [Fact]
    public void Records_OfAnotherHost_AreReportedOncePerHost()
    {
        var snapshot = Given.Snapshot(
            [Given.Member()],
            Given.Agent() with { Host = "gitlab.zendesk.com" },
            Given.Agent("B", "b@x.test", 2) with { Host = "other.zendesk.com" },
            Given.Agent("C", "c@x.test", 3) with { Host = "other.zendesk.com" });

        var finding = Assert.Single(snapshot.Findings("AUD-INSTANCE-MIXED"));

        Assert.Contains("2 of 3 agents belong to other.zendesk.com instead of "
            + "gitlab.zendesk.com", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_OfTheHostThatWasRead_AreNotReported()
    {
        var source = new SnapshotSource { Kind = SourceKinds.Agents, Name = "live", Host = "127.0.0.1" };
        var snapshot = Given.Snapshot(
            [Given.Member()], Given.Agent() with { Host = "127.0.0.1" }) with
        { Sources = [source] };

        Assert.Empty(snapshot.Findings("AUD-INSTANCE-MIXED"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b@c")]
    [InlineData("a b@c")]
    [InlineData("@c")]
    [InlineData("a@")]
    public void Email_ThatIdentifiesNobody_IsReported(string? email) =>
        Assert.Single(Given.Snapshot([Given.Member(email: email)], Given.Agent()).Findings("AUD-EMAIL-UNUSABLE"));

    [Fact]
    public void Members_WithOneAddressInTwoCases_AreReportedOnceWithBothFiles()
    {
        var snapshot = Given.Snapshot([Given.Member(), Given.Member(
            "Ben Oak", "APINE@x.test", 2)], Given.Agent(), Given.Agent("Ben Oak", "apine@x.test", 2));

        var finding = Assert.Single(snapshot.Findings("AUD-DUPLICATE-MEMBER"));

        Assert.Equal("ada_pine.yaml, ben_oak.yaml share the e-mail address apine@x.test.", finding.Message);
    }

    [Fact]
    public void Members_WithOneId_AreReportedAndBothAreChecked()
    {
        var snapshot = Given.Snapshot([Given.Member(), Given.Member("Ben Oak", "boak@x.test")], Given.Agent());

        Assert.Contains(
            "Zendesk id 1", Assert.Single(snapshot.Findings("AUD-DUPLICATE-MEMBER")).Message, StringComparison.Ordinal);
        Assert.Single(snapshot.Findings("ZD-NAME-MISMATCH"));
    }

    [Fact]
    public void Agents_WithOneAddress_AreReportedAndTheLowestIdIsChecked()
    {
        var light = Given.Agent(id: 3) with { CustomRole = ZendeskRoles.Global.LightAgent };
        var snapshot = Given.Snapshot([Given.Member(id: null)], Given.Agent(id: 7), light);

        Assert.Contains(
            "lowest id, 3", Assert.Single(snapshot.Findings("AUD-AMBIGUOUS-MATCH")).Message, StringComparison.Ordinal);
        Assert.Single(snapshot.Findings("ZD-LIGHT-AGENT"));
    }

    [Fact]
    public void Id_AndAddressOfTwoAgents_AreReportedAndTheIdDecides()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent(email: "old@x.test"), Given.Agent(id: 2));

        Assert.Single(snapshot.Findings("AUD-AMBIGUOUS-MATCH"));
        Assert.Equal(1, Assert.Single(snapshot.Findings("ZD-EMAIL-MISMATCH")).ZendeskUserId?.Value);
    }

    [Fact]
    public void Id_ThatNoAgentHas_IsReportedBesideTheSeedVerdict()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent("B", "b@x.test", 2));

        Assert.Single(snapshot.Findings("AUD-ID-NOT-FOUND"));
        Assert.Single(snapshot.Findings("ZD-MISSING-USER"));
    }

    [Fact]
    public void Block_MissingInTheFile_IsANoteThatLeavesTheAuditClean()
    {
        var snapshot = Given.Snapshot([Given.Member(id: null)], Given.Agent());

        Assert.Equal(Severity.Info, Assert.Single(snapshot.Findings("AUD-NO-INSTANCE-BLOCK")).Severity);
        Assert.Equal(Verdict.Clean, snapshot.Report().Verdict);
    }

    [Fact]
    public void Block_OfUsGovernmentMissingForAnotherFocus_IsNotApplicable() =>
        Assert.Equal(RuleStatus.NotApplicable, Compliant.UsGovernment().Check("AUD-NO-INSTANCE-BLOCK").Status);

    [Fact]
    public void Block_OfUsGovernmentMissingForUsFocus_IsANote()
    {
        var member = Given.Member() with { Focuses = [new Focus { Name = FocusName.UsFederal, Percentage = 1 }] };

        Assert.Single(Given.Snapshot([member], Given.Agent()).UsGovernment().Findings("AUD-NO-INSTANCE-BLOCK"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(360016820032)]
    public void Role_AdminWithoutTheCustomRole_IsReportedAndListedAsFull(long? customRole)
    {
        var agent = Given.Agent() with
        {
            Role = AgentRole.Administrator,
            CustomRole = customRole is { } id
            ? new RoleId(id)
            : null
        };
        var snapshot = Given.Snapshot([Given.Member()], agent);

        Assert.Single(snapshot.Findings("AUD-ROLE-CONFLICT"));
        Assert.Equal([agent], snapshot.Report().Lists.Full);
    }

    [Fact]
    public void Role_AgentWithTheAdministratorCustomRole_IsNoConflict() =>
        Assert.Empty(Given.Snapshot([Given.Member()], Given.Agent() with { CustomRole = ZendeskRoles.Global.Admin })
            .Findings("AUD-ROLE-CONFLICT"));
}
