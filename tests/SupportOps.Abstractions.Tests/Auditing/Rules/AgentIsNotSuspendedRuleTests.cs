using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing.Rules;

public sealed class AgentIsNotSuspendedRuleTests
{
    private const string Code = "ZD-SUSPENDED";

    public static TheoryData<AgentRole, long?> EveryRole => new()
    {
        { AgentRole.Agent, null },
        { AgentRole.Agent, ZendeskRoles.Global.LightAgent.Value },
        { AgentRole.Agent, ZendeskRoles.Global.Admin.Value },
        { AgentRole.Administrator, null },
        { AgentRole.Administrator, ZendeskRoles.Global.LightAgent.Value },
        { AgentRole.Administrator, ZendeskRoles.Global.Admin.Value },
    };

    [Theory]
    [MemberData(nameof(EveryRole))]
    public void Agent_WhoIsSuspended_IsReportedWhateverTheRole(AgentRole role, long? customRole)
    {
        var agent = Given.Agent() with
        {
            Role = role,
            CustomRole = customRole is { } id
            ? new RoleId(id)
            : null,
            Suspended = true
        };

        var finding = Assert.Single(Given.Snapshot([Given.Member()], agent).Findings(Code));

        Assert.Null(finding.TeamMember);
        Assert.Equal(1, finding.ZendeskUserId?.Value);
    }

    [Fact]
    public void Agent_OutsideTheTeamWhoIsSuspended_IsReported() =>
        Assert.Single(Given.Snapshot(
            [Given.Member()], Given.Agent(), Given.Agent("B", "b@x.test", 2) with { Suspended = true }).Findings(Code));

    [Fact]
    public void Agent_WhoIsNotSuspended_IsNotReported() =>
        Assert.Empty(Given.Snapshot([Given.Member()], Given.Agent()).Findings(Code));

    [Fact]
    public void Agent_WhoseRecordDoesNotSay_IsInconclusiveNeverClean()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent() with { Suspended = null });

        Assert.Equal(FindingStatus.Inconclusive, Assert.Single(snapshot.Findings(Code)).Status);
        Assert.Single(snapshot.Findings("AUD-SUSPENDED-UNKNOWN"));
    }

    [Fact]
    public void Rule_WhileATeamFileIsUnreadable_StillPasses() =>
        Assert.Equal(
            RuleStatus.Pass, Given.Snapshot([Given.Member()], Given.Agent()).WithUnreadableFile().Check(Code).Status);
}
