using System.Net;
using SupportOps.Channels;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests.Tickets;

public class CountViewsTests
{
    [Fact]
    public async Task Counts_ComeInTheOrderAskedFor()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Tickets(4)
            .View("All", v => v.Id(25)).View("None", v => v.Id(26).Holds())
            .View("Old", v => v.Id(27).LastCounted(719)));
        using var client = Accounts.ClientOf(server);

        var counts = await client.CountViewsAsync(Ids(27, 25, 26, 25));

        Assert.Equal([Count(27, 719, fresh: false), Count(25, 4), Count(26, 0), Count(25, 4)], counts);
        var request = Assert.Single(server.Requests);
        Assert.Equal(("/api/v2/views/count_many", "?ids=27%2C25%2C26"), (request.Path, request.Query));
    }

    [Fact]
    public async Task Count_ThatIsStillBeingMade_IsNullAndNotZero()
    {
        await using var server = await ZendeskServer.StartAsync(
            z => z.Tickets(4).View("All", v => v.Id(25).StillCounting()));
        using var client = Accounts.ClientOf(server);

        Assert.Equal([Count(25, tickets: null, fresh: false)], await client.CountViewsAsync(Ids(25)));
    }

    [Fact]
    public async Task Counts_OfManyViews_AreAskedForTwentyAtATime()
    {
        var ids = Enumerable.Range(1, 45).Select(id => (long)id).ToArray();
        await using var server = await ZendeskServer.StartAsync(z =>
        {
            foreach (var id in ids)
            {
                z.View("x", v => v.Id(id).LastCounted(id * 10));
            }
        });
        using var client = Accounts.ClientOf(server);

        var counts = await client.CountViewsAsync(Ids(ids));

        Assert.Equal(ids.Select(id => Count(id, id * 10, fresh: false)), counts);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Counts_OfNoView_AskNothing()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var client = Accounts.ClientOf(server);

        Assert.Empty(await client.CountViewsAsync([]));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task View_NobodyHas_IsAnErrorThatNamesItAndNotAViewWithoutTickets()
    {
        await using var server = await ZendeskServer.StartAsync(
            z => z.View("All", v => v.Id(25)).View("Somebody's", v => v.Id(26).PersonalOf(1001)));
        using var client = Accounts.ClientOf(server);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.CountViewsAsync(Ids(25, 26, 99)));

        Assert.Contains("the counts of views lack 26, 99", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"view_counts":null}""")]
    [InlineData("""{"view_counts":[null]}""")]
    [InlineData("""{"view_counts":[{"value":5,"fresh":true}]}""")]
    [InlineData("""{"view_counts":[{"view_id":25,"value":"5"}]}""")]
    public async Task Answer_ThatIsNone_IsAnError(string body)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Path("views/count_many").Answers(200, body));
        using var client = Accounts.ClientOf(server);

        await Assert.ThrowsAsync<SupportOpsApiException>(() => client.CountViewsAsync(Ids(25)));
    }

    [Fact]
    public async Task Count_ThatDoesNotSayHowOldItIs_IsNotFresh()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Path("views/count_many").Answers(200, """{"view_counts":[{"view_id":25,"value":5}]}"""));
        using var client = Accounts.ClientOf(server);

        Assert.Equal([Count(25, 5, fresh: false)], await client.CountViewsAsync(Ids(25)));
    }

    [Fact]
    public async Task Limit_OfSixInFiveMinutes_IsWaitedFor()
    {
        var ids = Enumerable.Range(1, 140).Select(id => (long)id).ToArray();
        var clock = Accounts.LeapingClock();
        await using var server = await ZendeskServer.StartAsync(z =>
        {
            z.WithClock(clock);
            foreach (var id in ids)
            {
                z.View("x", v => v.Id(id));
            }
        });
        using var client = Accounts.ClientOf(server, clock);

        Assert.Equal(140, (await client.CountViewsAsync(Ids(ids))).Count);
        Assert.Equal(8, server.Requests.Count);
        Assert.Equal(429, server.Requests[6].Status);
    }

    [Fact]
    public async Task Refusal_OfAccess_IsAnAccessError()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.EndUser(u => u.Email("auditor@acme.test")));
        using var client = Accounts.ClientOf(server);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.CountViewsAsync(Ids(25)));

        Assert.Equal((HttpStatusCode.Forbidden, true), (error.Status, error.IsAccessDenied));
    }

    [Fact]
    public async Task ViewId_ThatIsNone_IsTheCallersMistake()
    {
        using var client = Accounts.ClientOf(new Uri("http://127.0.0.1:9"));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.CountViewsAsync(Ids(25, 0)));
    }

    private static TicketViewId[] Ids(params long[] ids) => [.. ids.Select(id => new TicketViewId(id))];

    private static TicketViewCount Count(long view, long? tickets, bool fresh = true) =>
        new(new TicketViewId(view), tickets, fresh);
}
