using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Testing.Zendesk;
using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests;

public class ZendeskClientListingTests
{
    [Fact]
    public void Listing_OfAnyAccountInPagesOfAnySize_IsWhatWasPlanted()
    {
        var accounts =
            from agents in Gen.Choose(0, 60)
            from endUsers in Gen.Choose(0, 20)
            from size in Gen.Choose(1, 25)
            select (agents, endUsers, size);

        Prop.ForAll(accounts.ToArbitrary(), account => IsListedAsync(account).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

        static async Task<bool> IsListedAsync((int Agents, int EndUsers, int Size) account)
        {
            await using var server = await ZendeskServer.StartAsync(z => z
                .PageSizeAtMost(account.Size)
                .Users(Enumerable.Range(1, account.Agents).Select(id => new ZendeskUser { Id = id * 3 }))
                .Users(Enumerable.Range(1, account.EndUsers)
                    .Select(id => new ZendeskUser { Id = (id * 3) + 1, Role = "end-user" })));
            using var client = Accounts.ClientOf(server);
            var agents = await Accounts.ListAsync(client);
            var pages = Math.Max(1, (account.Agents + account.Size - 1) / account.Size);
            return agents.Select(agent => agent.Id.Value)
                    .SequenceEqual(Enumerable.Range(1, account.Agents).Select(id => id * 3L))
                && server.Requests.Count == pages;
        }
    }

    [Fact]
    public async Task Listing_OfTwoPages_AsksByCursorAndStopsAtTheLastPageDespiteItsLink()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Agent().Agent().PageSizeAtMost(2));
        using var client = Accounts.ClientOf(server);

        await Accounts.ListAsync(client);

        Assert.Collection(
            server.Requests,
            first => Assert.Equal("?role%5B%5D=admin&role%5B%5D=agent&page%5Bsize%5D=100", first.Query),
            second => Assert.Matches("^.*size%5D=100&page%5Bafter%5D=[A-Za-z0-9]+(%3D)+$", second.Query));
        Assert.All(server.Requests, request => Assert.True(request.IsAuthenticated));
    }

    [Fact]
    public async Task Listing_OfManyPages_CanBeReadAgentByAgent()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Agent().Agent().PageSizeAtMost(1));
        using var client = Accounts.ClientOf(server);
        var ids = new List<long>();

        await foreach (var agent in client.ListAgentsAsync())
        {
            ids.Add(agent.Id.Value);
        }

        Assert.Equal(new long[] { 1001, 1002, 1003 }, ids);
    }

    [Fact]
    public async Task Agent_WithEveryMember_KeepsEachOfThem()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent(a => a
            .Id(360_004_984_553).Named("Zoë 🦊").Email("zoe@acme.test").Administrator().CustomRole(42).Suspended()
            .With(user => user with { Url = new Uri("https://acme.zendesk.com/api/v2/users/1.json") })));
        using var client = Accounts.ClientOf(server);

        var agent = Assert.Single(await Accounts.ListAsync(client));

        Assert.Equal(
            new Agent
            {
                Id = new ZendeskUserId(360_004_984_553),
                Name = "Zoë 🦊",
                Email = "zoe@acme.test",
                Role = AgentRole.Administrator,
                CustomRole = new RoleId(42),
                Suspended = true,
                Host = "acme.zendesk.com",
            },
            agent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Agent_WithoutOptionalMembers_HasNullInTheirPlace(bool isPresent)
    {
        var sparse = new ZendeskUser
        {
            Id = 1,
            Name = isPresent ? new(value: null) : default,
            Email = isPresent ? new(value: null) : default,
            Suspended = isPresent ? new(value: null) : default,
            CustomRoleId = isPresent ? new(value: null) : default,
        };
        await using var server = await ZendeskServer.StartAsync(z => z.Users(sparse));
        using var client = Accounts.ClientOf(server);

        var agent = Assert.Single(await Accounts.ListAsync(client));

        Assert.Equal((null, null, null, null), (agent.Name, agent.Email, agent.Suspended, agent.CustomRole));
    }

    [Fact]
    public async Task Host_OfRecordsThatShareIt_IsOneString()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Users(
            Enumerable.Range(1, 3).Select(id => new ZendeskUser
            {
                Id = id,
                Url = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://acme.zendesk.com/users/{id}")),
            })));
        using var client = Accounts.ClientOf(server);

        var agents = await Accounts.ListAsync(client);

        Assert.Single(agents.Select(agent => agent.Host!).Distinct(ReferenceEqualityComparer.Instance));
    }

    [Theory]
    [InlineData("end-user")]
    [InlineData("robot")]
    [InlineData("Agent")]
    public async Task Record_OfAnotherRole_IsCountedAndLeftOut(string role)
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent()
            .RewritePage(1, body => body.Replace("\"meta\"", "\"more\":1,\"meta\"", StringComparison.Ordinal)
                .Replace("[{", $$"""[{"id":7,"role":"{{role}}"},{""", StringComparison.Ordinal)));
        using var log = new LogLines();
        using var client = Accounts.ClientOf(server, log: log);
        var pages = new List<AgentPage>();

        await foreach (var page in client.ListAgentPagesAsync())
        {
            pages.Add(page);
        }

        var only = Assert.Single(pages);
        Assert.Equal(2, only.Records);
        Assert.Equal(1001, Assert.Single(only.Agents).Id.Value);
        Assert.Equal(role is not "end-user", log.All.Any(line => line.Id.Id == 1103));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/api/v2")]
    [InlineData("/api/v2/")]
    public async Task BaseAddress_InAnyForm_LeadsToTheApi(string suffix)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent());
        using var client = new ZendeskClient(
            new Uri(server.Url.GetLeftPart(UriPartial.Authority) + suffix), Accounts.Credential);

        Assert.Single(await Accounts.ListAsync(client));
        Assert.Equal(new Uri(server.Url, "/api/v2/users").AbsoluteUri, client.Endpoint);
        Assert.Equal("127.0.0.1", client.Host);
    }

    [Fact]
    public async Task Client_OfTheCaller_IsUsedAndStaysOpen()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent());
        using var http = new HttpClient();

        using (var client = new ZendeskClient(server.Url, Accounts.Credential, http))
        {
            Assert.Single(await Accounts.ListAsync(client));
        }

        using var answer = await http.GetAsync(server.Url);
        Assert.False(Assert.Single(server.Requests, request => request.Path == "/").IsAuthenticated);
    }

    [Fact]
    public async Task RoleIds_OfAnAccountWithCustomRoles_AreFound()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.CustomRole(7, "Light").CustomRole(9, "Staff"));
        using var client = Accounts.ClientOf(server);

        Assert.Equal([new RoleId(7), new RoleId(9)], await client.FindRoleIdsAsync());
    }

    [Fact]
    public async Task Roles_OfAnAccountWithCustomRoles_HaveTheirNames()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.CustomRole(7, "Light"));
        using var client = Accounts.ClientOf(server);

        Assert.Equal([new CustomRole(new RoleId(7), "Light")], await client.FindRolesAsync());
    }

    [Fact]
    public async Task Agent_WithASignInAndTwoFactors_HasThem()
    {
        var time = new DateTimeOffset(2026, 1, 4, 3, 2, 1, TimeSpan.Zero);
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(a => a.LastLogin(time).TwoFactor(isOn: true))
            .Agent()
            .Agent(a => a.With(user => user with { LastLoginAt = default, TwoFactorAuthEnabled = default })));
        using var client = Accounts.ClientOf(server);

        Assert.Equal(
            [(time, true), (null, null), (null, null)],
            (await Accounts.ListAsync(client)).Select(agent => (agent.LastLogin, agent.HasTwoFactor)));
    }

    [Theory]
    [InlineData("\"last_login_at\":null", "\"last_login_at\":{\"at\":[1]}")]
    [InlineData("\"last_login_at\":null", "\"last_login_at\":\"yesterday\"")]
    [InlineData("\"two_factor_auth_enabled\":null", "\"two_factor_auth_enabled\":\"yes\"")]
    public async Task Agent_WhoseOptionalFieldIsOfAnotherKind_IsListedWithoutIt(string was, string @is)
    {
        await using var server = await ZendeskServer.StartAsync(
            z => z.Agent().RewritePage(1, text => text.Replace(was, @is, StringComparison.Ordinal)));
        using var client = Accounts.ClientOf(server);

        var agent = Assert.Single(await Accounts.ListAsync(client));

        Assert.Null(agent.LastLogin);
        Assert.Null(agent.HasTwoFactor);
    }

    [Fact]
    public async Task RoleIds_OfAPlanWithoutCustomRoles_AreNull()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithoutCustomRoles());
        using var client = Accounts.ClientOf(server);

        Assert.Null(await client.FindRoleIdsAsync());
    }
}
