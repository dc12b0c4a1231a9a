using System.Text.Json;
using SupportOps.Calendly.Webhooks;
using SupportOps.Http;
using SupportOps.Testing.Calendly;
using SupportOps.Testing.Faults;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.Tests;

/// <summary>The client against a server that keeps state as Calendly does.</summary>
public class CalendlyServerTests
{
    private static readonly Uri Hook = new(StandIn.Hook);

    [Fact]
    public async Task Webhook_FromItsCreationToItsDeletion_IsWhatTheServerHolds()
    {
        await using var server = await CalendlyServer.StartAsync(c => c.WithToken(StandIn.Token));
        using var client = ClientOf(server);
        var request = await RequestAsync(client);

        var created = await client.CreateSubscriptionAsync(request);
        var again = await client.CreateSubscriptionAsync(request);
        var other = await client.CreateSubscriptionAsync(request with { Events = [CalendlyEventName.InviteeCreated] });
        var listed = await client.ListSubscriptionsAsync(request.Organization).ToListAsync();

        Assert.Equal(
            [SubscriptionOutcome.Created, SubscriptionOutcome.AlreadyThere, SubscriptionOutcome.AlreadyThere],
            [created.Outcome, again.Outcome, other.Outcome]);
        Assert.Empty(again.Differences);
        Assert.Equal("events", Assert.Single(other.Differences).Field);
        Assert.Equal(Hook, Assert.Single(server.Subscriptions).Callback);
        Assert.Equal(created.Subscription.Reference, Assert.Single(listed).Reference);
        Assert.Equal(SubscriptionDeletion.Deleted, await client.DeleteSubscriptionAsync(listed[0].Reference));
        Assert.Equal(SubscriptionDeletion.AlreadyGone, await client.DeleteSubscriptionAsync(listed[0].Reference));
        Assert.Null(await client.GetSubscriptionAsync(listed[0].Reference));
        Assert.All(server.Requests, seen => Assert.True(seen.IsAuthenticated));
    }

    [Fact]
    public async Task Creation_WhoseAnswerIsLost_IsFoundByTheNextOne()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var client = ClientOf(server);
        var request = await RequestAsync(client);
        server.Now(c => c.Method("POST").Once.LosesTheAnswer());

        await Assert.ThrowsAsync<SupportOpsApiException>(() => client.CreateSubscriptionAsync(request));
        var creation = await client.CreateSubscriptionAsync(request);

        Assert.Equal(SubscriptionOutcome.AlreadyThere, creation.Outcome);
        Assert.Single(server.Subscriptions);
    }

    [Fact]
    public async Task Deletion_WhoseAnswerIsLost_EndsWithoutTheSubscription()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var client = ClientOf(server);
        var creation = await client.CreateSubscriptionAsync(await RequestAsync(client));
        server.Now(c => c.Method("DELETE").Once.LosesTheAnswer());

        var deletion = await client.DeleteSubscriptionAsync(creation.Subscription.Reference);

        Assert.Equal(SubscriptionDeletion.AlreadyGone, deletion);
        Assert.Empty(server.Subscriptions);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Listing_WithAFaultOnItsSecondPage_IsNeverShort(
        Func<FaultPlace<CalendlyServerBuilder>, object> plant)
    {
        await using var server = await CalendlyServer.StartAsync(c => c
            .User("Ada Pine", "ada@acme.test", "owner").User("Bo Ash", "bo@acme.test").PageSizeAtMost(1));
        using var client = ClientOf(server);
        var organization = (await client.GetCurrentUserAsync()).Organization!;
        server.Now(c => plant(c.Page("organization_memberships", 2).Always));

        await Assert.ThrowsAsync<SupportOpsApiException>(
            () => client.ListMembershipsAsync(organization).ToListAsync().AsTask());
    }

    public static TheoryData<Func<FaultPlace<CalendlyServerBuilder>, object>> Faults => new(
        place => place.Fails(500),
        place => place.Fails(400),
        place => place.IsCutShort(),
        place => place.ResetsTheConnection(),
        place => place.Floods(),
        place => place.IsAGzipBomb(),
        place => place.IsASignInPage(),
        place => place.RedirectsTo(new Uri("https://other.test/")),
        place => place.IsMalformed(),
        place => place.IsNull(),
        place => place.HasTwice("collection"),
        place => place.IsRewritten(page => page.Replace("next_page", "next", StringComparison.Ordinal)));

    [Fact]
    public async Task Webhook_OfAUser_NamesTheUser()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var client = ClientOf(server);
        var self = await client.GetCurrentUserAsync();

        var creation = await client.CreateSubscriptionAsync(new SubscriptionRequest
        {
            Url = Hook,
            Scope = SubscriptionScope.User,
            Organization = self.Organization!,
            User = self.Reference,
            Events = [CalendlyEventName.InviteeCreated],
        });

        Assert.Equal(self.Reference, creation.Subscription.User);
        Assert.Single(await client.ListSubscriptionsAsync(self.Organization!, self.Reference).ToListAsync());
    }

    [Fact]
    public async Task Listings_OfSeveralPages_AreWhole()
    {
        await using var server = await CalendlyServer.StartAsync(c => c
            .User("Ada Pine", "ada@acme.test", "owner").User("Bo Ash", "bo@acme.test").User("Cy Elm", "cy@acme.test")
            .PageSizeAtMost(1).Page("scheduled_events", 2).FailsOnce(503));
        var start = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var first = await server.BookAsync("Call", "ada@acme.test", start);
        await server.BookAsync("Call", "bo@acme.test", start.AddHours(1));
        await server.BookAsync("Too late", "bo@acme.test", start.AddDays(2));
        using var client = ClientOf(server);
        var organization = (await client.GetCurrentUserAsync()).Organization!;

        var members = await client.ListMembershipsAsync(organization).ToListAsync();
        var booked = await client.ListScheduledEventsAsync(new ScheduledEventQuery
        {
            Organization = organization,
            From = start.AddMinutes(-1),
            To = start.AddDays(1),
        }).ToListAsync();
        var invitees = await client.ListInviteesAsync(booked[0].Reference).ToListAsync();

        Assert.Equal(["Ada Pine", "Bo Ash", "Cy Elm"], members.Select(member => member.User.Name).Order());
        Assert.Equal([start, start.AddHours(1)], booked.Select(scheduled => scheduled.Start));
        Assert.Equal(first.Uri, booked[0].Reference.Address);
        Assert.Equal("active", Assert.Single(invitees).Status);
    }

    [Fact]
    public async Task Sample_IsADeliveryOfTheEventThatWasAskedFor()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var client = ClientOf(server);
        var organization = (await client.GetCurrentUserAsync()).Organization!;

        using var sample = JsonDocument.Parse(
            await client.GetSampleAsync(CalendlyEventName.InviteeCanceled, organization));

        Assert.Equal("invitee.canceled", sample.RootElement.GetProperty("event").GetString());
    }

    [Fact]
    public async Task Account_WithoutWebhooks_IsAccessDeniedWithAHint()
    {
        await using var server = await CalendlyServer.StartAsync(c => c.WithoutWebhooks());
        using var client = ClientOf(server);
        var request = await RequestAsync(client);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.CreateSubscriptionAsync(request));

        Assert.True(error.IsAccessDenied);
        Assert.Contains("plan", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_ThatIsWrong_IsAccessDenied()
    {
        await using var server = await CalendlyServer.StartAsync(c => c.WithToken("another"));
        using var client = ClientOf(server);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.GetCurrentUserAsync());

        Assert.True(error.IsAccessDenied);
    }

    private static CalendlyClient ClientOf(CalendlyServer server) => new(
        StandIn.PatientOptions(server.Url),
        time: new TestClock { IsWait = wait => wait < TimeSpan.FromHours(1) });

    private static async Task<SubscriptionRequest> RequestAsync(CalendlyClient client) => new()
    {
        Url = Hook,
        Organization = (await client.GetCurrentUserAsync()).Organization!,
        SigningKey = new Secret("key"),
    };
}
