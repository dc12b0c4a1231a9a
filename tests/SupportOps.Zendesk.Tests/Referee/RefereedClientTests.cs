using System.Net;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk.Tests.Tickets;

namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>The client and the stand-in server, each judged by a contract that neither of them wrote.</summary>
[Collection(RefereeGroup.Name)]
public class RefereedClientTests(RefereeFixture referee)
{
    [RefereeFact]
    public async Task Listing_OfSeveralPages_KeepsTheContract()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent().Agent(a => a.Administrator()).EndUser().Agent(a => a.CustomRole(7)).PageSizeAtMost(1));
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        var agents = await Accounts.ListAsync(client);

        Assert.Equal([1001, 1002, 1004], agents.Select(agent => agent.Id.Value));
        Assert.Equal(3, server.Requests.Count);
    }

    [RefereeFact]
    public async Task CurrentUser_OfAnOAuthToken_KeepsTheContract()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithOAuthToken(Accounts.Canary));
        using var client = new ZendeskClient(referee.Before(server), ZendeskCredential.OAuth(Accounts.Canary));

        var user = await client.GetCurrentUserAsync();

        Assert.Equal("admin", user.Role);
    }

    [RefereeFact]
    public async Task Roles_KeepTheContract()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.CustomRole(7, "Light").CustomRole(8, "Full"));
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        var roles = await client.FindRoleIdsAsync();

        Assert.Equal([7, 8], roles!.Select(role => role.Value));
    }

    [RefereeFact]
    public async Task Roles_OfAPlanWithoutThem_KeepTheContract()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithoutCustomRoles());
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        Assert.Null(await client.FindRoleIdsAsync());
    }

    [RefereeFact]
    public async Task Users_OfEveryKindTheServerCanPlant_KeepTheContract()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(a => a.Email(null).Suspended())
            .Agent(a => a.With(user => user with { RoleType = default, CustomRoleId = default, Suspended = default }))
            .Agent(a => a.Administrator().CustomRole(360_016_820_032).With(user => user with { Tags = ["vip"] }))
            .Users(new ZendeskUser { Id = 5, Active = false, Url = new Uri("https://acme.zendesk.com/users/5") }));
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        Assert.Equal(4, (await Accounts.ListAsync(client)).Count);
    }

    [RefereeFact]
    public async Task Export_OfSeveralPages_KeepsTheContract()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(3).EndUser().PageSizeAtMost(3));
        server.Remove(1002);
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        var users = new List<ExportedUser>();
        await foreach (var page in client.ExportUsersAsync(DateTimeOffset.UnixEpoch))
        {
            users.AddRange(page.Users);
        }

        Assert.Equal(4, users.Count);
        Assert.Equal(2, server.Requests.Count);
    }

    [RefereeFact]
    public async Task Views_AndTheirCounts_KeepTheContract()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Tickets(3).PageSizeAtMost(1)
            .View("All", v => v.Position(1)).View("Groups", v => v.ForGroups(7).LastCounted(719))
            .View("Busy", v => v.StillCounting()));
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        var views = await Queues.ToListAsync(client.ListViewsAsync());
        var counts = await client.CountViewsAsync(views.Select(view => view.Id));

        Assert.Equal([3, 719, null], counts.Select(count => count.Tickets));
    }

    [RefereeFact]
    public async Task Tickets_OfAView_KeepTheContract()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.View("All", v => v.Id(25)).PageSizeAtMost(1)
            .Ticket().Ticket(t => t.AssignedTo(1001).InGroup(7).Priority("urgent").WrittenTo("help@acme.test")
                .Tagged("vip").Status("parked")));
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        Assert.Equal([1, 2], await Queues.IdsAsync(client));
        Assert.Equal(2, server.Requests.Count);
    }

    [RefereeFact]
    public async Task View_NobodyHas_IsRefusedAsTheContractSays()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        Assert.Equal("RecordNotFound", (await Queues.FailAsync(client)).Error.Code);
    }

    [RefereeFact]
    public async Task Credential_ThatIsWrong_IsRefusedByTheServerAsTheContractSays()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithOAuthToken("another"));
        using var client = new ZendeskClient(referee.Before(server), Accounts.Credential);

        var error = await Accounts.FailAsync(client);

        Assert.Equal((HttpStatusCode.Unauthorized, "Couldn't authenticate you"), (error.Status, error.Code));
    }
}
