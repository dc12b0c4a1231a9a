using SupportOps.Testing.Zendesk;

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
}
