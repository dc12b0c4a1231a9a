using System.Net;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Channels;
using SupportOps.Testing;
using SupportOps.Testing.Faults;
using SupportOps.Testing.Zendesk;
using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests.Tickets;

public class ListTicketsTests
{
    private static readonly DateTimeOffset Came = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Ticket_WithEverythingSet_IsReadWhole()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.View("All", v => v.Id(25)).Ticket(t => t
            .Id(9_007_199_254_740_993).Created(Came).Updated(Came.AddHours(1)).Status("hold").AssignedTo(1001)
            .InGroup(77).Priority("urgent").WrittenTo("help@acme.test").Tagged("emergency", "vip")));
        using var client = Accounts.ClientOf(server);

        var ticket = Assert.Single(await Queues.ToListAsync(client.ListTicketsAsync(Queues.View)));

        Assert.Equivalent(
            new SupportTicket
            {
                Id = new TicketId(9_007_199_254_740_993),
                CreatedAt = Came,
                UpdatedAt = Came.AddHours(1),
                Status = TicketStatus.Hold,
                Assignee = new AssigneeId(1001),
                GroupId = 77,
                Priority = "urgent",
                Recipient = "help@acme.test",
                Via = "email",
                Tags = ["emergency", "vip"],
            },
            ticket,
            strict: true);
    }

    [Fact]
    public async Task Ticket_WithNothingBeyondIdAndTime_IsReadWithWhatItHas()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.View("All", v => v.Id(25)).Ticket()
            .TicketPage(1).IsRewritten(_ => """
                {"tickets":[{"id":5,"created_at":"2026-03-02T09:30:00Z"}],"meta":{"has_more":false}}
                """));
        using var client = Accounts.ClientOf(server);

        var ticket = Assert.Single(await Queues.ToListAsync(client.ListTicketsAsync(Queues.View)));

        Assert.Equivalent(
            new SupportTicket { Id = new TicketId(5), CreatedAt = Came, Status = new TicketStatus(Name: null) },
            ticket,
            strict: true);
    }

    [Theory]
    [InlineData("\"tags\":[null,\"vip\"],\"via\":{\"channel\":33},\"priority\":{\"id\":1},\"recipient\":[true]")]
    [InlineData("\"tags\":[\"vip\"],\"via\":null,\"priority\":null,\"unknown\":{\"deep\":[[]]}")]
    public async Task Word_OfAnUnexpectedKind_CountsAsNotKnown(string members)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.View("All", v => v.Id(25))
            .TicketPage(1).IsRewritten(_ =>
                $$$"""
                {"tickets":[{"id":5,"created_at":"2026-03-02T09:30:00Z",{{{members}}}}],"meta":{"has_more":false}}
                """));
        using var client = Accounts.ClientOf(server);

        var ticket = Assert.Single(await Queues.ToListAsync(client.ListTicketsAsync(Queues.View)));

        Assert.Equal((null, null, null), (ticket.Via, ticket.Priority, ticket.Recipient));
        Assert.Equal(["vip"], ticket.Tags);
    }

    [Fact]
    public async Task Status_NobodyHereKnows_SurvivesAndIsTold()
    {
        using var log = new LogLines();
        await using var server = await ZendeskServer.StartAsync(
            z => z.View("All", v => v.Id(25)).Ticket(t => t.Status("parked")).Ticket());
        using var client = Accounts.ClientOf(server, log: log);

        var tickets = await Queues.ToListAsync(client.ListTicketsAsync(Queues.View));

        Assert.Equal(["parked", "open"], tickets.Select(ticket => ticket.Status.Name));
        Assert.Contains(
            "1 ticket(s) on page 1 of tickets of view 25 have a status", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task View_OfSomeTickets_GivesThoseOverAllPages()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Tickets(250).View("Urgent", v => v.Id(25).Holds(Enumerable.Range(1, 205).Select(id => (long)id))));
        using var client = Accounts.ClientOf(server);

        Assert.Equal(Enumerable.Range(1, 205).Select(id => (long)id), await Queues.IdsAsync(client));
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Contains(
            "page%5Bsize%5D=100", request.Query, StringComparison.Ordinal));
        server.Requests.ShouldAllBeReads();
        server.Requests.ShouldAllBeAuthenticated();
    }

    [Fact]
    public async Task View_ThatIsEmpty_GivesNothing()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.View("All", v => v.Id(25)));
        using var client = Accounts.ClientOf(server);

        Assert.Empty(await Queues.IdsAsync(client));
    }

    [Fact]
    public async Task View_NobodyHas_IsAnErrorThatSaysWhatToCheck()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var client = Accounts.ClientOf(server);

        var (error, _) = await Queues.FailAsync(client);

        Assert.Equal((HttpStatusCode.NotFound, "RecordNotFound"), (error.Status, error.Code));
        Assert.Contains("page 1 of the tickets of view 25", error.Message, StringComparison.Ordinal);
        Assert.Contains("and the id;", error.Hint, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task View_TheUserMayNotSee_IsAnAccessError()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .EndUser(u => u.Email("auditor@acme.test")).View("All", v => v.Id(25)).Ticket());
        using var client = Accounts.ClientOf(server);

        var (error, before) = await Queues.FailAsync(client);

        Assert.True(error.IsAccessDenied);
        Assert.Empty(before);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-25)]
    public void ViewId_ThatIsNone_IsTheCallersMistake(long id)
    {
        using var client = Accounts.ClientOf(new Uri("http://127.0.0.1:9"));

        Assert.Throws<ArgumentOutOfRangeException>(() => client.ListTicketsAsync(new TicketViewId(id)));
    }

    [Theory]
    [InlineData("\"id\":2,", "", "has no id")]
    [InlineData("\"id\":2,", "\"id\":0,", "has no id")]
    [InlineData("\"created_at\":\"2026-01-05T08:02:00Z\"", "\"created_at\":null", "has no created_at")]
    [InlineData("{\"url\"", "null,{\"url\"", "is null")]
    public async Task Record_WithoutAPlaceInTheQueue_StopsTheListing(string text, string broken, string problem)
    {
        await using var server = await Queues.ThreePagesAsync(z => z.TicketPage(2)
            .IsRewritten(body => body.Replace(text, broken, StringComparison.Ordinal)));
        using var client = Accounts.ClientOf(server);

        var (error, before) = await Queues.FailAsync(client);

        Assert.Contains(
            $"record 1 of page 2 of the tickets of view 25 {problem}", error.Message, StringComparison.Ordinal);
        Assert.Equal([1], before);
    }

    [Fact]
    public async Task Ticket_OnTwoPages_ComesOnce()
    {
        await using var server = await Queues.ThreePagesAsync(z => z.TicketPage(2).AlsoHolds(1));
        using var client = Accounts.ClientOf(server);

        Assert.Equal([1, 2, 3], await Queues.IdsAsync(client));
    }

    [Fact]
    public async Task Cursor_ThatExpired_BeginsTheListingAnewAndGivesEachTicketOnce()
    {
        using var log = new LogLines();
        await using var server = await Queues.ThreePagesAsync(z => z.TicketPage(3).Once.CursorHasExpired());
        using var client = Accounts.ClientOf(server, log: log);

        Assert.Equal([1, 2, 3], await Queues.IdsAsync(client));
        Assert.Equal(6, server.Requests.Count);
        Assert.Contains(
            "page 3 is no longer accepted; the listing of tickets of view 25 begins anew", log.ToString(),
            StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "still", "a cursor came twice" },
        { "none", "promises more and has no cursor" },
        { "long", "cursor that is too long" },
        { "foreign", "cursor that is too long or has unexpected characters" },
        { "meta", "does not say whether more pages follow" },
        { "tickets", "has no tickets array" },
        { "expired", "was refused because of its cursor, for the second time" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Page_ThatNeitherEndsNorLeadsOn_IsAnErrorAfterWhatWasRead(string fault, string problem)
    {
        await using var server = await Queues.ThreePagesAsync(z => Break(z.TicketPage(2), fault));
        using var client = Accounts.ClientOf(server);

        var (error, before) = await Queues.FailAsync(client);

        Assert.Contains(
            "the listing of tickets of view 25 is incomplete: page 2 ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(3, before);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Page_ThatFails_IsAnErrorAndNeverAnEnd(int status)
    {
        await using var server = await Queues.ThreePagesAsync(z => z.TicketPage(2).Fails(status));
        using var client = Accounts.ClientOf(server);

        var (error, before) = await Queues.FailAsync(client);

        Assert.Equal((HttpStatusCode)status, error.Status);
        Assert.Equal([1], before);
    }

    [Fact]
    public async Task Page_ThatFailsForAMoment_IsAskedAgain()
    {
        await using var server = await Queues.ThreePagesAsync(z => z.TicketPage(2).Times(2).Fails(503, "0"));
        using var client = Accounts.ClientOf(server);

        Assert.Equal([1, 2, 3], await Queues.IdsAsync(client));
        Assert.Equal(5, server.Requests.Count);
    }

    [Fact]
    public async Task Link_ToAnotherHost_IsNotFollowed()
    {
        await using var foreign = await ForeignHost.StartAsync();
        await using var server = await Queues.ThreePagesAsync(z => z.TicketPage(1).NextLinkGoesTo(foreign.Url));
        using var client = Accounts.ClientOf(server);

        Assert.Equal([1, 2, 3], await Queues.IdsAsync(client));
        foreign.ShouldNotHaveBeenAsked();
    }

    [Fact]
    public void Listing_OfAnyTicketsInAnyPages_IsTheView() => Prop.ForAll(
        (from count in Gen.Choose(0, 40)
         from size in Gen.Choose(1, 7)
         from step in Gen.Choose(1, 3)
         select (count, size, step)).ToArbitrary(),
        account => HoldsAsync(account.count, account.size, account.step).GetAwaiter().GetResult())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private static async Task<bool> HoldsAsync(int count, int size, int step)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Tickets(count).PageSizeAtMost(size)
            .View("Some", v => v.Id(25).Shows(ticket => ticket.Id % step == 0)));
        using var client = Accounts.ClientOf(server);
        var expected = Enumerable.Range(1, count).Where(id => id % step == 0).Select(id => (long)id);
        return expected.SequenceEqual(await Queues.IdsAsync(client));
    }

    private static ZendeskServerBuilder Break(FaultPlace<ZendeskServerBuilder> page, string fault) =>
        fault switch
        {
            "still" => page.CursorStandsStill(),
            "none" => page.HasNoCursor(),
            "long" => page.CursorIsTooLong(),
            "foreign" => page.CursorHasForbiddenCharacters(),
            "expired" => page.CursorHasExpired(),
            _ => page.IsRewritten(body => body.Replace($"\"{fault}\"", "\"other\"", StringComparison.Ordinal)),
        };
}
