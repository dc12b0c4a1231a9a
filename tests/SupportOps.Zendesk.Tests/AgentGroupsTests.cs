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

    [Theory]
    [InlineData("groups", 403)]
    [InlineData("groups", 404)]
    [InlineData("group_memberships", 403)]
    [InlineData("group_memberships", 404)]
    public async Task Listing_ThatIsRefusedAtItsFirstRequest_GivesNull(string listing, int status)
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Group(3, "Support", 11).Path(listing).Fails(status));
        using var client = Accounts.ClientOf(server);

        Assert.Null(await client.FindGroupsAsync());
    }

    // The agents and the custom roles are one request each.
    [Theory]
    [InlineData(4, 403, 2, "page 2 of the group memberships")]
    [InlineData(4, 404, 2, "page 2 of the group memberships")]
    [InlineData(5, 403, 1, "page 2 of the groups")]
    [InlineData(5, 404, 1, "page 2 of the groups")]
    public async Task Listing_ThatIsRefusedOnALaterPage_LeavesTheAuditIncomplete(
        int request, int status, int memberships, string page)
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(ada => ada.Id(1).Named("Ada")).PageSizeAtMost(1)
            .Group(3, "Billing", Enumerable.Range(1, memberships).Select(id => (long)id)).Group(4, "Sales")
            .EveryRequest(request).Fails(status));
        using var client = Accounts.ClientOf(server);

        var report = await new AccessAuditor(new Team(), client).RunAsync(
            AuditPolicy.Find("extended", ZendeskInstance.Global)!);

        var source = Assert.Single(report.Sources, source => source.Kind == SourceKinds.AgentGroups);
        Assert.Contains(page, source.IncompleteBecause, StringComparison.Ordinal);
        Assert.Equal(Verdict.Incomplete, report.Verdict);
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
