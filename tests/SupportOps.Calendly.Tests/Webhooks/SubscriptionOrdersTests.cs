using SupportOps.Calendly.Webhooks;

namespace SupportOps.Calendly.Tests.Webhooks;

public class SubscriptionOrdersTests
{
    private static readonly SubscriptionReference Hook =
        SubscriptionReference.Parse("https://api.calendly.com/webhook_subscriptions/HOOK001");

    [Fact]
    public async Task Subscription_ThatIsThere_IsRead()
    {
        await using var server = await StandIn.StartAsync(_ => (200, StandIn.Resource(StandIn.With(
            StandIn.Subscription(), "retry_started_at", "2026-01-05T04:00:00.000000Z"))));

        var subscription = await server.Client.GetSubscriptionAsync(Hook);

        Assert.NotNull(subscription);
        Assert.Equal((StandIn.Hook, SubscriptionState.Active), (subscription.Url.AbsoluteUri, subscription.State));
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 4, 0, 0, TimeSpan.Zero), subscription.RetryStartedAt);
        Assert.Equal(StandIn.UserOf, subscription.Creator);
        Assert.Equal("GET /webhook_subscriptions/HOOK001", Assert.Single(server.Seen).Line);
    }

    [Fact]
    public async Task Subscription_ThatIsGone_IsNull()
    {
        await using var server = await StandIn.StartAsync(_ => (404, """{"title":"Resource Not Found"}"""));

        Assert.Null(await server.Client.GetSubscriptionAsync(Hook));
    }

    [Theory]
    [InlineData(204, SubscriptionDeletion.Deleted)]
    [InlineData(404, SubscriptionDeletion.AlreadyGone)]
    public async Task Deletion_EndsWithoutTheSubscription(int status, SubscriptionDeletion expected)
    {
        await using var server = await StandIn.StartAsync(_ => (status, """{"title":"Resource Not Found"}"""));

        Assert.Equal(expected, await server.Client.DeleteSubscriptionAsync(Hook));
        Assert.Equal("DELETE /webhook_subscriptions/HOOK001", Assert.Single(server.Seen).Line);
    }

    [Fact]
    public async Task Deletion_WhoseAnswerIsLost_IsTriedAgain()
    {
        var asked = 0;
        await using var server = await StandIn.StartAsync(_ => (++asked == 1 ? 502 : 404, "{}"));

        Assert.Equal(SubscriptionDeletion.AlreadyGone, await server.Client.DeleteSubscriptionAsync(Hook));
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task Subscriptions_OfAnOrganization_AreAskedForByIt()
    {
        await using var server = await StandIn.StartAsync(_ => (200, StandIn.Page(null, StandIn.Subscription())));

        Assert.Single(await server.Client.ListSubscriptionsAsync(StandIn.OrganizationOf).ToListAsync());

        Assert.Equal(
            "?organization=https%3A%2F%2Fapi.calendly.com%2Forganizations%2FORG001&scope=organization"
            + "&sort=created_at%3Aasc&count=100",
            Assert.Single(server.Seen).Query);
    }

    [Fact]
    public async Task Subscriptions_OfAUser_AreAskedForByIt()
    {
        await using var server = await StandIn.StartAsync(_ => (200, StandIn.Page(null)));

        Assert.Empty(await server.Client.ListSubscriptionsAsync(StandIn.OrganizationOf, StandIn.UserOf).ToListAsync());

        Assert.Contains(
            "&scope=user&user=https%3A%2F%2Fapi.calendly.com%2Fusers%2FU001", Assert.Single(server.Seen).Query,
            StringComparison.Ordinal);
    }
}
