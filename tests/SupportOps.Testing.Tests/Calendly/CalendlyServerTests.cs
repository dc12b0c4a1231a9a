using System.Text.Json.Nodes;
using SupportOps.Testing.Calendly;

namespace SupportOps.Testing.Tests.Calendly;

public sealed class CalendlyServerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Me_IsTheOwnerOfTheTokenAndTheirOrganization()
    {
        await using var server = await CalendlyServer.StartAsync(c => c
            .User("Olive", "olive@team.example", "owner").WithToken("olive-token"));
        using var caller = new CalendlyCaller(server, "olive-token");

        var me = (await caller.GetAsync("users/me"))["resource"]!;

        Assert.Equal(
            (server.Users[0].Uri, "olive@team.example", server.OrganizationUri),
            ((string?)me["uri"], (string?)me["email"], (string?)me["current_organization"]));
        Assert.True(me.AsObject().ContainsKey("avatar_url"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("other")]
    public async Task Requests_WithoutAGoodToken_AreUnauthenticated(string? token)
    {
        await using var server = await CalendlyServer.StartAsync(c => c.WithToken("known"));
        using var caller = new CalendlyCaller(server, token);

        var (status, body) = await caller.SendAsync("GET", "users/me");

        Assert.Equal((401, "Unauthenticated"), (status, (string?)body!["title"]));
        Assert.False(Assert.Single(server.Requests).IsAuthenticated);
    }

    [Fact]
    public async Task UnknownPaths_AreNotFound()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);

        Assert.Equal(404, (await caller.SendAsync("GET", "strange")).Status);
        Assert.Equal(404, (await caller.SendAsync("PATCH", "webhook_subscriptions/1", "{}")).Status);
    }

    [Fact]
    public async Task Memberships_AreListedByPersonOrForAll()
    {
        await using var server = await CalendlyServer.StartAsync(c => c
            .User("Olive", "olive@team.example", "owner").User("Uma", "uma@team.example"));
        using var caller = new CalendlyCaller(server);

        var all = await caller.GetAsync($"organization_memberships?organization={server.OrganizationUri}");
        var one = await caller.GetAsync("organization_memberships?email=uma@team.example");

        Assert.Equal("owner,user", string.Join(',', Collection(all).Select(item => (string?)item!["role"])));
        Assert.Equal(server.Users[1].Uri, (string?)Assert.Single(Collection(one))!["user"]!["uri"]);
        Assert.Equal(400, (await caller.SendAsync("GET", "organization_memberships")).Status);
    }

    [Fact]
    public async Task ScheduledEvents_AreListedByTimeStatusAndHost()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);
        await server.BookAsync("First", "amy@team.example", Noon);
        var second = await server.BookAsync("Second", "bob@team.example", Noon.AddDays(1));
        await server.CancelAsync(second);
        var all = $"scheduled_events?organization={server.OrganizationUri}";

        Assert.Equal("First,Second", await NamesAsync(caller, all));
        Assert.Equal("Second,First", await NamesAsync(caller, all + "&sort=start_time:desc"));
        Assert.Equal("Second", await NamesAsync(caller, all + "&status=canceled"));
        Assert.Equal("Second", await NamesAsync(caller, all + "&min_start_time=2026-03-02T00:00:00Z"));
        Assert.Equal("First", await NamesAsync(caller, all + "&max_start_time=2026-03-02T00:00:00Z"));
        Assert.Equal("Second", await NamesAsync(caller, $"scheduled_events?user={second.Hosts[0].Uri}"));
        Assert.Equal(400, (await caller.SendAsync("GET", all + "&status=strange")).Status);
        Assert.Equal(400, (await caller.SendAsync("GET", all + "&min_start_time=strange")).Status);
    }

    [Fact]
    public async Task ScheduledEvent_IsShownWithItsInvitees()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);
        var booking = await server.BookAsync("Group", "amy@team.example", Noon, call => call
            .Invitee("Zoë Ångström", "zoe@customer.example").Invitee("Max", "max@customer.example"));
        await server.CancelAsync(booking, booking.Invitees[1].Uri);
        var path = new Uri(booking.Uri).AbsolutePath;

        var shown = (await caller.GetAsync(path))["resource"]!;
        var active = Assert.Single(Collection(await caller.GetAsync(path + "/invitees?status=active")));

        Assert.Equal(("active", 2, 1), (
            (string?)shown["status"], (int)shown["invitees_counter"]!["total"]!,
            (int)shown["invitees_counter"]!["active"]!));
        Assert.Equal("Zoë Ångström", (string?)active!["name"]);
        Assert.Equal(404, (await caller.SendAsync("GET", "scheduled_events/unknown")).Status);
        Assert.Equal(404, (await caller.SendAsync("GET", "scheduled_events/unknown/invitees")).Status);
    }

    [Theory]
    [InlineData("invitee.created")]
    [InlineData("invitee.canceled")]
    [InlineData("invitee_no_show.created")]
    [InlineData("routing_form_submission.created")]
    [InlineData("contact.created")]
    public async Task Sample_IsTheEnvelopeItself(string name)
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);

        var sample = await caller.GetAsync(
            $"sample_webhook_data?event={name}&scope=organization&organization={server.OrganizationUri}");

        Assert.Equal((name, null), ((string?)sample["event"], sample["resource"]));
        Assert.NotNull(sample["payload"]!["uri"]);
    }

    [Fact]
    public async Task Requests_BeyondTheLimit_AreRefusedWithoutRetryAfter()
    {
        var clock = new ManualClock(Noon);
        await using var server = await CalendlyServer.StartAsync(c => c.WithClock(clock).RequestsPerMinute(1));
        using var caller = new CalendlyCaller(server);
        using var other = new CalendlyCaller(server, "other");
        await caller.GetAsync("users/me");
        clock.Advance(TimeSpan.FromSeconds(20));

        using var refused = await caller.AskAsync("users/me");
        var others = (await other.SendAsync("GET", "users/me")).Status;
        clock.Advance(TimeSpan.FromSeconds(40));

        Assert.Equal((429, null), ((int)refused.StatusCode, refused.Headers.RetryAfter));
        Assert.Equal("40", Assert.Single(refused.Headers.GetValues("X-RateLimit-Reset")));
        Assert.Equal((200, 200), (others, (await caller.SendAsync("GET", "users/me")).Status));
    }

    [Fact]
    public async Task Place_WithoutRequestsLeft_SaysForHowLong()
    {
        await using var server = await CalendlyServer.StartAsync(c => c
            .Path("users/me").Once.HasNoRequestsLeft(TimeSpan.FromSeconds(7)));
        using var caller = new CalendlyCaller(server);

        using var refused = await caller.AskAsync("users/me");

        Assert.Equal((429, null), ((int)refused.StatusCode, refused.Headers.RetryAfter));
        Assert.Equal("7", Assert.Single(refused.Headers.GetValues("X-RateLimit-Reset")));
        Assert.Equal(200, (await caller.SendAsync("GET", "users/me")).Status);
    }

    [Fact]
    public async Task Faults_HitTheirPlaceInTheVendorsShape()
    {
        await using var server = await CalendlyServer.StartAsync(c => c
            .PageSizeAtMost(1).User("Olive", "olive@team.example", "owner").User("Uma", "uma@team.example")
            .Page("organization_memberships", 2).Fails(500)
            .Method("POST", "webhook_subscriptions").Once.FailsAfterTheWork(503));
        using var caller = new CalendlyCaller(server);
        var list = $"organization_memberships?organization={server.OrganizationUri}";
        var first = await caller.GetAsync(list);

        var (status, body) = await caller.SendAsync(
            "GET", $"{list}&page_token={first["pagination"]!["next_page_token"]}");

        Assert.Equal((500, "Internal Server Error"), (status, (string?)body!["title"]));
        Assert.Equal((503, 409), ((await caller.SubscribeAsync()).Status, (await caller.SubscribeAsync()).Status));
    }

    private static JsonArray Collection(JsonNode page) => page["collection"]!.AsArray();

    private static async Task<string> NamesAsync(CalendlyCaller caller, string path) =>
        string.Join(',', Collection(await caller.GetAsync(path)).Select(item => (string?)item!["name"]));
}
