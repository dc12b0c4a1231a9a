using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Testing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests;

public sealed class AgentGroupsTests
{
    [Fact]
    public async Task Groups_OnSeveralPages_HaveTheirAgents()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .PageSizeAtMost(1).Group(3, "Support", 11, 12).Group(5, "Billing", 12).Group(4, "Empty"));
        using var client = Accounts.ClientOf(server);

        var groups = await client.FindGroupsAsync();

        Assert.Equal(
            ["Support: 11, 12", "Empty: ", "Billing: 12"],
            groups!.Select(group => $"{group.Name}: {string.Join(", ", group.Agents)}"));
        server.Requests.ShouldAllBeReads();
    }

    [Fact]
    public async Task Groups_ThatTheCredentialMayNotSee_AreNull()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Path("groups").Fails(403));
        using var client = Accounts.ClientOf(server);

        Assert.Null(await client.FindGroupsAsync());
    }

    [Fact]
    public async Task Group_ThatIsDeletedMeanwhile_IsAnError()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Group(3, "Support", 11)
            .Path("groups").IsRewritten(text => text.Replace("\"id\":3", "\"id\":4", StringComparison.Ordinal)));
        using var client = Accounts.ClientOf(server);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.FindGroupsAsync());

        Assert.Contains("lacks group 3, which has agents", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_ByTheSeed_NeverAsksForGroups()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Group(3, "Support"));
        using var client = Accounts.ClientOf(server);

        await new AccessAuditor(new Team(), client).RunAsync(AuditPolicy.ZendeskGlobal);

        server.Requests.ShouldHaveAsked("/api/v2/group_memberships", 0);
        server.Requests.ShouldHaveAsked("/api/v2/groups", 0);
        server.Requests.ShouldHaveAsked("/api/v2/users", 1);
    }

    [Fact]
    public async Task Audit_ByTheExtendedPolicy_ComparesGroups()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(ada => ada.Id(1).Named("Ada")).Group(3, "Billing", 1));
        using var client = Accounts.ClientOf(server);

        var report = await new AccessAuditor(new Team(), client).RunAsync(
            AuditPolicy.Find("extended", ZendeskInstance.Global)!);

        var finding = Assert.Single(report.Findings, finding => finding.Code == "ZD-GROUPS-MISMATCH");
        Assert.Equal(("Support", "Billing"), (finding.Expected, finding.Actual));
    }

    [Fact]
    public async Task Groups_ThatCannotBeRead_LeaveTheAuditIncomplete()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(ada => ada.Id(1).Named("Ada")).Path("groups").Fails(400));
        using var client = Accounts.ClientOf(server);

        var report = await new AccessAuditor(new Team(), client).RunAsync(
            AuditPolicy.Find("extended", ZendeskInstance.Global)!);

        Assert.Equal(Verdict.Incomplete, report.Verdict);
        Assert.Contains(report.Sources, source => source is { Kind: SourceKinds.AgentGroups, IsComplete: false });
    }

    private sealed class Team : IRosterSource
    {
        public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) => Task.FromResult(new Roster
        {
            Members =
            [
                new TeamMember
                {
                    File = "ada.yaml",
                    Name = "Ada",
                    Email = "user1@example.test",
                    Zendesk = new() { Main = new() { Id = new ZendeskUserId(1), Groups = ["Support"] } },
                },
            ],
        });
    }
}
