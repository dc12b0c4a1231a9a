using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing.Rules;

public sealed class MemberIsNotUnapprovedAdministratorRuleTests
{
    private const string Code = "ZD-UNEXPECTED-ADMIN";

    private static readonly RoleId Admin = ZendeskRoles.Global.Admin;

    [Theory]
    [InlineData(AgentRole.Administrator, true)]
    [InlineData(AgentRole.Administrator, false)]
    [InlineData(AgentRole.Agent, true)]
    public void Member_WhoIsAdministratorByEitherRole_IsReported(AgentRole role, bool hasCustomRole)
    {
        var agent = Given.Agent() with { Role = role, CustomRole = hasCustomRole ? Admin : null };

        var finding = Assert.Single(Given.Snapshot([Given.Member()], agent).Findings(Code));

        Assert.Equal(Severity.Critical, finding.Severity);
    }

    [Fact]
    public void Member_WithTheAdminRoleOfTheOtherInstance_IsNotReported() =>
        Assert.Empty(Given.Snapshot(
            [Given.Member()], Given.Agent() with { CustomRole = ZendeskRoles.UsGovernment.Admin }).Findings(Code));

    [Fact]
    public void Member_WhoseFileAddressIsApprovedInOtherCase_IsNotReported()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent() with { CustomRole = Admin }) with
        {
            ApprovedAdministrators = ["APINE@x.test"],
        };

        Assert.Empty(snapshot.Findings(Code));
    }

    [Fact]
    public void Member_WhoseZendeskAddressAloneIsApproved_IsReported()
    {
        var snapshot = Given.Snapshot(
            [Given.Member()], Given.Agent(email: "boss@x.test") with { CustomRole = Admin }) with
        {
            ApprovedAdministrators = ["boss@x.test"],
        };

        Assert.Single(snapshot.Findings(Code));
    }

    [Fact]
    public void Member_WhoseFileSaysRoleAdmin_IsNotApprovedByThat()
    {
        var member = Given.Member();
        var admin = member with { Zendesk = new() { Main = member.Zendesk.Main! with { Role = "Admin" } } };

        Assert.Single(Given.Snapshot([admin], Given.Agent() with { CustomRole = Admin }).Findings(Code));
    }

    [Fact]
    public void Administrator_OutsideTheTeam_IsListedAndNotReported()
    {
        var robot = Given.Agent(
            "Robot", "robot@x.test", id: 2) with
        { Role = AgentRole.Administrator, CustomRole = Admin };
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent(), robot);

        Assert.Empty(snapshot.Findings(Code));
        Assert.Equal([robot], snapshot.Report().Lists.Administrators);
    }

    [Fact]
    public void Administrator_WhileTheApprovedListIsPartial_IsInconclusive()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent() with { CustomRole = Admin })
            .Stopped(SourceKinds.ApprovedAdministrators);

        Assert.Equal(FindingStatus.Inconclusive, Assert.Single(snapshot.Findings(Code)).Status);
    }
}
