using System.Text.Json.Nodes;
using SupportOps.Testing.Calendly;

namespace SupportOps.Testing.Tests.Calendly;

public sealed class DeliveryTests
{
    private const string Host = "amy@team.example";
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Sign_OfAKnownText_IsTheKnownSignature() => Assert.Equal(
        "t=1772366400,v1=f46a0e9b33fe8f6964e364c51a1ea65d40f5d835434aba6c59018a9f16fb7145",
        CalendlyDelivery.Sign("""{"name":"Zoë"}""", "key-of-the-vector", Noon.AddMilliseconds(900)));

    [Fact]
    public async Task Book_DeliversASignedCreation()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(new ManualClock(Noon));
        server.Subscribe(receiver.Url, Receiver.Key);

        var booking = await server.BookAsync("Zoë's support call", Host, Noon.AddDays(1), call => call
            .Invitee("Zoë", "zoe@customer.example").Answers("Ticket", "12345").Conference("https://zoom.example/j/1"));

        var (body, signature) = Assert.Single(receiver.Received);
        var envelope = JsonNode.Parse(body)!;
        var call = envelope["payload"]!["scheduled_event"]!;
        Assert.Equal(CalendlyDelivery.Sign(body, Receiver.Key, Noon), signature);
        Assert.Contains("Zoë", body, StringComparison.Ordinal);
        Assert.Equal(
            ("invitee.created", "2026-03-01T12:00:00.000000Z", server.Users[0].Uri),
            ((string?)envelope["event"], (string?)envelope["created_at"], (string?)envelope["created_by"]));
        Assert.Equal((booking.Uri, booking.Uri), ((string?)call["uri"], (string?)envelope["payload"]!["event"]));
        Assert.Equal(Host, (string?)call["event_memberships"]![0]!["user_email"]);
        Assert.Equal("https://zoom.example/j/1", (string?)call["location"]!["join_url"]);
        Assert.Equal("12345", (string?)envelope["payload"]!["questions_and_answers"]![0]!["answer"]);
        Assert.Equal((204, 1), (server.Deliveries[0].Status, server.Deliveries[0].Attempt));
    }

    [Fact]
    public async Task Subscription_WithoutAKey_GetsNoSignature()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(new ManualClock(Noon));
        server.Subscribe(receiver.Url, signingKey: null);

        await server.BookAsync("Call", Host, Noon);

        Assert.Null(Assert.Single(receiver.Received).Signature);
    }

    [Fact]
    public async Task Subscription_OfAUser_GetsTheirCallsAlone()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await CalendlyServer.StartAsync(c => c
            .User("Olive", "olive@team.example", "owner").User("Amy", Host).User("Bob", "bob@team.example"));
        using var caller = new CalendlyCaller(server);
        await caller.SubscribeAsync(
            receiver.Url.AbsoluteUri, scope: "user", more: $",\"user\":\"{server.Users[1].Uri}\"");

        await server.BookAsync("Hers", Host, Noon);
        await server.BookAsync("His", "bob@team.example", Noon);
        await server.BookAsync("Theirs", "bob@team.example", Noon, call => call.CoHost(Host));

        Assert.Equal("Hers,Theirs", Names(receiver));
    }

    [Fact]
    public async Task Subscription_GetsTheEventsThatItNames()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(new ManualClock(Noon));
        server.Subscribe(
            receiver.Url, Receiver.Key, "invitee_no_show.created", "invitee_no_show.deleted",
            "routing_form_submission.created");

        var booking = await server.BookAsync("Call", Host, Noon);
        await server.MarkNoShowAsync(booking);
        await server.UnmarkNoShowAsync(booking);
        await server.SubmitRoutingFormAsync([new("Plan", "Premium")]);

        Assert.Equal(
            ["invitee_no_show.created", "invitee_no_show.deleted", "routing_form_submission.created"],
            receiver.Received.Select(EventOf));
        Assert.NotNull(Payload(receiver, 0)["no_show"]);
        Assert.Null(Payload(receiver, 1)["no_show"]);
        Assert.Null(Payload(receiver, 2)["scheduled_event"]);
    }

    [Fact]
    public async Task Cancel_OfTheLastInvitee_CancelsTheCall()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(new ManualClock(Noon));
        server.Subscribe(receiver.Url, Receiver.Key);
        var booking = await server.BookAsync("Group", Host, Noon, call => call
            .Invitee("One", "one@customer.example").Invitee("Two", "two@customer.example").ForUpTo(5));

        await server.CancelAsync(booking, booking.Invitees[0].Uri, "ill");
        await server.CancelAsync(booking, byHost: true);

        Assert.Equal(
            ["invitee.created", "invitee.created", "invitee.canceled", "invitee.canceled"],
            receiver.Received.Select(EventOf));
        Assert.Single(Enumerable.Range(0, 4).Select(index => (string?)Payload(receiver, index)["event"]).Distinct());
        Assert.Equal(("active", "canceled"), (StatusOf(receiver, 2), StatusOf(receiver, 3)));
        Assert.Equal(
            ("ill", "invitee", "host"),
            ((string?)Payload(receiver, 2)["cancellation"]!["reason"],
                (string?)Payload(receiver, 2)["cancellation"]!["canceler_type"],
                (string?)Payload(receiver, 3)["cancellation"]!["canceler_type"]));
        await Assert.ThrowsAsync<ArgumentException>(() => server.CancelAsync(booking));
    }

    [Theory]
    [InlineData(RescheduleOrder.CanceledFirst, 1, 2)]
    [InlineData(RescheduleOrder.CreatedFirst, 2, 1)]
    public async Task Reschedule_DeliversTwoHalvesThatNameEachOther(RescheduleOrder order, int canceled, int created)
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(new ManualClock(Noon));
        server.Subscribe(receiver.Url, Receiver.Key);
        var former = await server.BookAsync("Call", Host, Noon);

        var moved = await server.RescheduleAsync(former, Noon.AddHours(1), order);

        var (old, fresh) = (Payload(receiver, canceled), Payload(receiver, created));
        Assert.Equal(
            ("canceled", true, moved.Invitees[0].Uri),
            ((string?)old["status"], (bool)old["rescheduled"]!, (string?)old["new_invitee"]));
        Assert.Equal(
            ("active", false, former.Invitees[0].Uri),
            ((string?)fresh["status"], (bool)fresh["rescheduled"]!, (string?)fresh["old_invitee"]));
        Assert.Equal("2026-03-01T13:30:00.000000Z", (string?)fresh["scheduled_event"]!["end_time"]);
        Assert.NotEqual(former.Uri, moved.Uri);
    }

    [Fact]
    public async Task Deliveries_CanComeTwiceAndReversedAndSkewed()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(new ManualClock(Noon));
        server.Subscribe(receiver.Url, Receiver.Key);
        server.Now(c => c.DeliversTimes(2).DeliversInReverse().SignsWithSkew(TimeSpan.FromMinutes(-4)));

        await server.BookAsync("Group", Host, Noon, call => call
            .Invitee("One", "one@customer.example").Invitee("Two", "two@customer.example"));

        Assert.Equal("Two,Two,One,One", string.Join(
            ',', Enumerable.Range(0, 4).Select(index => (string?)Payload(receiver, index)["name"])));
        Assert.All(receiver.Received, received => Assert.Equal(
            CalendlyDelivery.Sign(received.Body, Receiver.Key, Noon.AddMinutes(-4)), received.Signature));
    }

    [Fact]
    public async Task HeldDeliveries_AreReleasedInAnyOrder()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(new ManualClock(Noon));
        server.Subscribe(receiver.Url, Receiver.Key);
        server.Now(c => c.HoldsDeliveries());
        foreach (var name in new[] { "A", "B", "C" })
        {
            await server.BookAsync(name, Host, Noon);
        }

        Assert.Empty(receiver.Received);
        Assert.Equal(3, server.HeldDeliveries.Count);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => server.ReleaseAsync([3]));
        await server.ReleaseAsync([2, 0, 0]);

        Assert.Equal("C,A,A", Names(receiver));
        Assert.Empty(server.HeldDeliveries);
    }

    [Fact]
    public async Task Redelivery_IsSignedAsTold()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(new ManualClock(Noon));
        server.Subscribe(receiver.Url, Receiver.Key);
        await server.BookAsync("Call", Host, Noon);

        var old = await server.RedeliverAsync(server.Deliveries[0], "old-key", Noon.AddDays(-1));
        await server.RedeliverAsync(server.Deliveries[0]);

        Assert.Equal((2, 204), (old.Attempt, old.Status));
        Assert.Equal(
            CalendlyDelivery.Sign(old.Body, "old-key", Noon.AddDays(-1)), receiver.Received[1].Signature);
        Assert.Equal(receiver.Received[0], receiver.Received[2]);
    }

    [Fact]
    public async Task Deliveries_ToAnotherMachine_AreNotSentAndDoNotDisable()
    {
        var clock = new ManualClock(Noon);
        await using var server = await StartAsync(clock);
        server.Subscribe(new Uri("https://hooks.team.example/calendly"), Receiver.Key);

        await server.BookAsync("Call", Host, Noon);
        clock.Advance(TimeSpan.FromDays(2));
        await server.DeliverDueAsync();

        Assert.Null(Assert.Single(server.Deliveries).Status);
        Assert.True(server.Subscriptions[0].IsActive);
    }

    private static Task<CalendlyServer> StartAsync(ManualClock clock) =>
        CalendlyServer.StartAsync(c => c.WithClock(clock).User("Olive", "olive@team.example", "owner"));

    private static JsonNode Payload(Receiver receiver, int index) =>
        JsonNode.Parse(receiver.Received[index].Body)!["payload"]!;

    private static string? StatusOf(Receiver receiver, int index) =>
        (string?)Payload(receiver, index)["scheduled_event"]!["status"];

    private static string? EventOf((string Body, string? Signature) received) =>
        (string?)JsonNode.Parse(received.Body)!["event"];

    private static string Names(Receiver receiver) => string.Join(
        ',', receiver.Received.Select(
            (_, index) => (string?)Payload(receiver, index)["scheduled_event"]!["name"]));
}
