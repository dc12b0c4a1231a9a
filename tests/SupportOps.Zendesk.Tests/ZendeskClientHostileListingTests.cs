using System.Globalization;
using System.Net;
using SupportOps.Http.Tests;
using SupportOps.Testing;
using SupportOps.Testing.Zendesk;
using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests;

/// <summary>A listing either holds everybody or ends in an error, whatever the other side does.</summary>
public class ZendeskClientHostileListingTests
{
    [Fact]
    public async Task Page_ThatFailsForAWhile_IsAskedAgainWithTheSameCursor()
    {
        await using var server = await StartAsync(z => z.Page(2).Times(4).Fails(503, retryAfter: "7"));
        var clock = Accounts.LeapingClock();
        using var client = Accounts.ClientOf(server, clock);

        var agents = await Accounts.ListAsync(client);

        Assert.Equal(5, agents.Count);
        Assert.Equal("7 7 7 7", Seconds(clock));
        Assert.Equal(3, server.Requests.Select(request => request.Query).Distinct().Count());
    }

    [Fact]
    public async Task Page_ThatIsLimitedWithoutRetryAfter_WaitsAsLongAsTheHeadersSay()
    {
        await using var server = await StartAsync(z => z
            .WithClock(new ManualClock(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero)))
            .Page(2).Once.IsRateLimited());
        var clock = Accounts.LeapingClock();
        using var client = Accounts.ClientOf(server, clock);

        await Accounts.ListAsync(client);

        Assert.Equal("60", Seconds(clock));
    }

    [Fact]
    public async Task EveryThirdRequest_Limited_IsNoObstacle()
    {
        await using var server = await StartAsync(z => z.RateLimitEvery(3, retryAfter: "1"));
        using var client = Accounts.ClientOf(server);

        Assert.Equal(5, (await Accounts.ListAsync(client)).Count);
    }

    [Fact]
    public async Task Cursor_ThatExpires_MakesTheListingBeginAnewOnce()
    {
        await using var server = await StartAsync(z => z.Page(3).Once.CursorHasExpired());
        using var log = new LogLines();
        using var client = Accounts.ClientOf(server, log: log);

        var pages = new List<(bool StartsOver, int Agents)>();
        await foreach (var page in client.ListAgentPagesAsync())
        {
            pages.Add((page.StartsOver, page.Agents.Count));
        }

        Assert.Equal([(false, 2), (false, 2), (true, 2), (false, 2), (false, 1)], pages);
        Assert.Contains(log.All, line => line.Id.Id == 1102);
    }

    [Fact]
    public async Task Cursor_ThatExpires_GivesTheFlatListingNobodyTwice()
    {
        await using var server = await StartAsync(z => z.Page(3).Once.CursorHasExpired());
        using var client = Accounts.ClientOf(server);

        var ids = new List<long>();
        await foreach (var agent in client.ListAgentsAsync())
        {
            ids.Add(agent.Id.Value);
        }

        Assert.Equal([1001, 1002, 1003, 1004, 1005], ids);
    }

    [Fact]
    public async Task Cursor_ThatExpiresTwice_IsAnError()
    {
        await using var server = await StartAsync(z => z.Page(3).Always.CursorHasExpired());
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Equal(HttpStatusCode.BadRequest, error.Status);
        Assert.Contains("because of its cursor, for the second time", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstPage_ThatIsRefused_IsNoExpiredCursor()
    {
        await using var server = await StartAsync(z => z.Page(1).Fails(400));
        using var client = Accounts.ClientOf(server);

        await Accounts.FailAsync(client);

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Pages_ThatStandStill_AreAnErrorThoughTheirCursorsDiffer()
    {
        var cursor = 0;
        await using var loop = await LoopbackServer.StartAsync(context => LoopbackServer.Json(
            $$"""{"users": [{"id": 7, "role": "agent"}], "meta": {"has_more": true, "after_cursor": "c{{++cursor}}" } }""")
            (context));
        using var client = new ZendeskClient(Accounts.PatientOptions(loop.Url), time: Accounts.LeapingClock());

        var error = await Accounts.FailAsync(client);

        Assert.Equal(2, cursor);
        Assert.Contains("page 2 holds the same users as the page before it", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stands still")]
    [InlineData("leads back")]
    [InlineData("is missing")]
    [InlineData("is too long")]
    [InlineData("has foreign characters")]
    public async Task Cursor_ThatLeadsNowhere_IsAnError(string how)
    {
        await using var server = await StartAsync(z => how switch
        {
            "stands still" => z.Page(2).CursorStandsStill(),
            "leads back" => z.Page(2).CursorLeadsBackTo(1),
            "is missing" => z.Page(2).HasNoCursor(),
            "is too long" => z.Page(2).CursorIsTooLong(),
            _ => z.Page(2).CursorHasForbiddenCharacters(),
        });
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Contains("the listing of agents is incomplete: page", error.Message, StringComparison.Ordinal);
        Assert.InRange(server.Requests.Count, 1, 4);
    }

    [Fact]
    public async Task EmptyLastPage_AfterAPromise_IsNoError()
    {
        await using var server = await StartAsync(z => z.EndsWithAnEmptyPage());
        using var client = Accounts.ClientOf(server);

        Assert.Equal(5, (await Accounts.ListAsync(client)).Count);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task ForeignHost_InALinkOrARedirect_IsNeverAsked(int status)
    {
        await using var foreign = await ForeignHost.StartAsync();
        await using var linked = await StartAsync(z => z.Page(1).NextLinkGoesTo(foreign.Url));
        await using var redirected = await StartAsync(z => z.Page(2).RedirectsTo(foreign.Url, status));
        using var client = Accounts.ClientOf(linked);
        using var misled = Accounts.ClientOf(redirected);

        var agents = await Accounts.ListAsync(client);
        var error = await Accounts.FailAsync(misled);

        Assert.Equal(5, agents.Count);
        Assert.Equal(status, (int)error.Status!);
        foreign.ShouldNotHaveBeenAsked();
        linked.Requests.ShouldAllBeAuthenticated();
        linked.Requests.ShouldAllBeReads();
    }

    [Fact]
    public async Task Agent_WhoVanishesOrComesWhileListed_DisturbsNobodyElse()
    {
        await using var server = await StartAsync(z => z
            .BeforePage(2, account => account.Remove(1001))
            .BeforePage(3, account => account.Add()));
        using var client = Accounts.ClientOf(server);

        var ids = (await Accounts.ListAsync(client)).Select(agent => agent.Id.Value);

        Assert.Equal([1001, 1002, 1003, 1004, 1005, 1006], ids);
    }

    [Theory]
    [InlineData("https://\\u00ad/x")]
    [InlineData("https://xn--a-\\u00df/x")]
    [InlineData("mailto:a@evil.example")]
    [InlineData("https:///acme.zendesk.com/x")]
    public async Task Record_WithAnAddressThatHasNoHost_KeepsItsAgentWithoutOne(string url)
    {
        await using var server = await LoopbackServer.StartAsync(LoopbackServer.Json(
            $$"""{"users": [{"id": 7, "role": "agent", "url": "{{url}}"}], "meta": {"has_more": false} }"""));
        using var client = Accounts.ClientOf(server.Url);

        Assert.Null(Assert.Single(await Accounts.ListAsync(client)).Host);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task Record_WithAnIdThatIsNone_IsAnError(long id)
    {
        await using var server = await LoopbackServer.StartAsync(LoopbackServer.Json(
            $$"""{"users": [{"id": {{id}}, "role": "agent"}], "meta": {"has_more": false} }"""));
        using var client = Accounts.ClientOf(server.Url);

        Assert.Contains("has no id", (await Accounts.FailAsync(client)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_ThatNameANextPage_AreAnError()
    {
        await using var server = await LoopbackServer.StartAsync(LoopbackServer.Json(
            """{"custom_roles": [{"id": 1}], "next_page": "https://acme.zendesk.com/x", "count": 300}"""));
        using var client = Accounts.ClientOf(server.Url);

        await Assert.ThrowsAsync<SupportOpsApiException>(() => client.FindRoleIdsAsync());
    }

    [Fact]
    public async Task RedirectToASignInPage_ThatACallersClientFollows_IsAnError()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/login")
            {
                return LoopbackServer.Json("""{"users": [], "meta": {"has_more": false} }""")(context);
            }

            context.Response.Redirect("/login");
            return Task.CompletedTask;
        });
        using var following = new HttpClient();
        using var client = new ZendeskClient(server.Url, Accounts.Credential, following);

        Assert.Contains(
            "a redirect led to another page", (await Accounts.FailAsync(client)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listing_OfHundredThousand_GivesEachOnce()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(100_000));
        var options = Accounts.PatientOptions(server.Url);
        options.RequestsPerMinute = 2_500;
        using var client = new ZendeskClient(options);

        var ids = new HashSet<long>();
        await foreach (var agent in client.ListAgentsAsync())
        {
            ids.Add(agent.Id.Value);
        }

        Assert.Equal(100_000, ids.Count);
        server.Requests.ShouldHaveAsked("/api/v2/users", 1000);
    }

    private static Task<ZendeskServer> StartAsync(Func<ZendeskServerBuilder, ZendeskServerBuilder> describe) =>
        ZendeskServer.StartAsync(z => describe(z.Agents(5).PageSizeAtMost(2)));

    private static string Seconds(TestClock clock) => string.Join(' ', clock.Leaps.Select(
        wait => Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)));
}
