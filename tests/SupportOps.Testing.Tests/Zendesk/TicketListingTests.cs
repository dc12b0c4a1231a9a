using System.Text.Json.Nodes;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

public sealed class TicketListingTests
{
    [Theory]
    [InlineData("/api/v2/tickets?page[size]=10", "1,2,3,4")]
    [InlineData("/api/v2/tickets.json", "1,2,3,4")]
    [InlineData("/api/v2/views/25/tickets?page[size]=10", "2,4")]
    [InlineData("/api/v2/views/25/tickets.json", "2,4")]
    [InlineData("/api/v2/views/26/tickets?page[size]=10", "1")]
    public async Task Tickets_OfAViewOrOfAll_AreThoseItShows(string path, string ids)
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);

        Assert.Equal(ids, IdsOf(await caller.GetAsync(path)));
    }

    [Fact]
    public async Task CursorPages_OfAView_LeadToItsEnd()
    {
        await using var server = await StartAsync(z => z.PageSizeAtMost(1));
        using var caller = new Caller(server);

        var first = await caller.GetAsync("/api/v2/views/25/tickets?page[size]=100");
        var last = await caller.GetAsync(new Uri((string)first["links"]!["next"]!).PathAndQuery);

        Assert.Equal(("2", true), (IdsOf(first), (bool)first["meta"]!["has_more"]!));
        Assert.Equal(("4", false), (IdsOf(last), (bool)last["meta"]!["has_more"]!));
        Assert.NotNull((string?)last["links"]!["next"]);
    }

    [Fact]
    public async Task NumberedPages_OfAView_HaveACountOfThatViewAlone()
    {
        await using var server = await StartAsync(z => z.PageSizeAtMost(1));
        using var caller = new Caller(server);

        var all = await caller.GetAsync("/api/v2/tickets");
        var first = await caller.GetAsync("/api/v2/views/25/tickets");
        var last = await caller.GetAsync(new Uri((string)first["next_page"]!).PathAndQuery);

        Assert.Equal((4, 2), ((int)all["count"]!, (int)first["count"]!));
        Assert.Equal(("2", "4"), (IdsOf(first), IdsOf(last)));
        Assert.Null((string?)last["next_page"]);
    }

    [Fact]
    public async Task Ticket_WithEverythingSet_IsWrittenAsARealAccountDoes()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Ticket(t => t
            .Id(7).Created(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero)).Status("pending").AssignedTo(1001)
            .InGroup(5).Priority("high").WrittenTo("help@acme.test").Tagged("vip").About("Help")));
        using var caller = new Caller(server);

        var ticket = (await caller.GetAsync("/api/v2/tickets/7.json"))["ticket"]!;

        Assert.Equal(
            ("2026-03-02T09:30:00Z", "pending", 1001L, 5L, "high", "help@acme.test", "email", "vip", "Help"),
            ((string)ticket["created_at"]!, (string)ticket["status"]!, (long)ticket["assignee_id"]!,
                (long)ticket["group_id"]!, (string)ticket["priority"]!, (string)ticket["recipient"]!,
                (string)ticket["via"]!["channel"]!, (string)ticket["tags"]![0]!, (string)ticket["subject"]!));
    }

    [Fact]
    public async Task Member_LeftOutOrNull_IsWrittenSo()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Ticket(t => t.With(ticket => ticket with
        {
            CreatedAt = default,
            UpdatedAt = new(value: null),
            Via = default,
            Status = default,
        })));
        using var caller = new Caller(server);

        var ticket = (await caller.GetAsync("/api/v2/tickets/1"))["ticket"]!.AsObject();

        Assert.False(ticket.ContainsKey("created_at") || ticket.ContainsKey("via") || ticket.ContainsKey("status"));
        Assert.True(ticket.ContainsKey("updated_at") && ticket["updated_at"] is null);
    }

    [Theory]
    [InlineData("/api/v2/views/9/tickets?page[size]=10", 404)]
    [InlineData("/api/v2/views/9", 404)]
    [InlineData("/api/v2/views/9/count", 404)]
    [InlineData("/api/v2/views/x/tickets", 404)]
    [InlineData("/api/v2/views/25/rows", 404)]
    [InlineData("/api/v2/tickets/99", 404)]
    [InlineData("/api/v2/views/25/tickets?page[size]=0", 400)]
    [InlineData("/api/v2/tickets?page[size]=1&page[after]=x", 400)]
    public async Task Question_WithoutAnAnswer_IsRefused(string path, int status)
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);

        Assert.Equal(status, await caller.StatusAsync(path));
    }

    [Theory]
    [InlineData("/api/v2/views")]
    [InlineData("/api/v2/views/25/tickets")]
    [InlineData("/api/v2/views/count_many?ids=25")]
    [InlineData("/api/v2/tickets")]
    public async Task EndUser_IsForbiddenToAsk(string path)
    {
        await using var server = await StartAsync(z => z.EndUser(u => u.Email("customer@example.test")));
        using var caller = new Caller(server, "customer@example.test");

        Assert.Equal(403, await caller.StatusAsync(path));
    }

    [Fact]
    public async Task RunningAccount_WhoseTicketsChange_ShowsIt()
    {
        await using var server = await StartAsync(z => z.BeforeTicketPage(1, account => account.RemoveTicket(4)));
        using var caller = new Caller(server);
        server.ChangeTicket(3, t => t.Priority("urgent"));
        var added = server.AddTicket(t => t.Priority("urgent"));
        server.RemoveTicket(2);

        Assert.Equal("3,5", IdsOf(await caller.GetAsync("/api/v2/views/25/tickets?page[size]=10")));
        Assert.Equal(5, added.Id);
        Assert.Throws<ArgumentException>(() => server.RemoveTicket(99));
        Assert.Throws<ArgumentException>(() => server.ChangeTicket(99, t => t.Status("solved")));
        Assert.Throws<ArgumentException>(() => server.ChangeTicket(3, t => t.Id(77)));
        Assert.Throws<ArgumentException>(() => server.AddTicket(t => t.Id(3)));
    }

    [Fact]
    public async Task TicketPage_ThatGoesWrong_LeavesUsersAlone()
    {
        await using var server = await StartAsync(z => z.Agent().TicketPage(1).Fails(503));
        using var caller = new Caller(server);

        Assert.Equal(503, await caller.StatusAsync("/api/v2/views/25/tickets?page[size]=10"));
        Assert.Equal(200, await caller.StatusAsync("/api/v2/views?page[size]=10"));
        Assert.Equal(200, await caller.StatusAsync(Caller.Staff));
    }

    private static Task<ZendeskServer> StartAsync(Action<ZendeskServerBuilder>? more = null) =>
        ZendeskServer.StartAsync(z =>
        {
            z.Ticket().Ticket(t => t.Priority("urgent")).Ticket().Ticket(t => t.Priority("urgent"))
                .View("Urgent", v => v.Id(25).Shows(ticket => ticket.Priority.Value == "urgent"))
                .View("First", v => v.Id(26).Holds(1));
            more?.Invoke(z);
        });

    private static string IdsOf(JsonNode page) =>
        string.Join(',', page["tickets"]!.AsArray().Select(ticket => (long)ticket!["id"]!));
}
