using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing.Rules;

public sealed class MemberIsNotLightAgentRuleTests
{
    private const string Code = "ZD-LIGHT-AGENT";

    private static readonly Agent Light = Given.Agent() with { CustomRole = ZendeskRoles.Global.LightAgent };

    [Fact]
    public void Member_WhoIsLightAgent_IsReportedWithBothIds()
    {
        var finding = Assert.Single(Given.Snapshot([Given.Member()], Light).Findings(Code));

        Assert.Equal("apine@x.test", finding.TeamMember);
        Assert.Equal(1, finding.ZendeskUserId?.Value);
        Assert.Contains("\"Support Staff\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LightAgent_OutsideTheTeam_IsNotReported() =>
        Assert.Empty(Given.Snapshot(
            [Given.Member()], Given.Agent(), Light with { Id = new(2), Email = "b@x.test" }).Findings(Code));

    [Fact]
    public void Member_WithTheLightRoleOfTheOtherInstance_IsNotReported() =>
        Assert.Empty(Given.Snapshot(
            [Given.Member()], Given.Agent() with { CustomRole = ZendeskRoles.UsGovernment.LightAgent }).Findings(Code));

    [Fact]
    public void Member_WithLightUsGovernmentAccount_IsNormal() =>
        Assert.Empty(Given.Snapshot(
            [Given.Member()], Given.Agent() with { CustomRole = ZendeskRoles.UsGovernment.LightAgent })
            .UsGovernment().Findings(Code));

    [Fact]
    public void Member_WhoIsLightInAPartialListing_StaysReported()
    {
        var finding = Assert.Single(Given.Snapshot([Given.Member()], Light).Stopped().Findings(Code));

        Assert.Equal(FindingStatus.Open, finding.Status);
    }
}
