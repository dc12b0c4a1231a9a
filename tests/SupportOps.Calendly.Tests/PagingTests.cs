using System.Text.Json.Nodes;
using SupportOps.Calendly.Webhooks;

namespace SupportOps.Calendly.Tests;

public class PagingTests
{
    private const string Next = "https://api.calendly.com/webhook_subscriptions?count=2&page_token=";

    [Fact]
    public async Task Pages_AreReadByTheirTokensAndNeverByTheirAddress()
    {
        await using var foreign = await StandIn.StartAsync(_ => (200, StandIn.Page(null)));
        await using var server = await StandIn.StartAsync(request =>
            request.Query.Contains("page_token=a%2Bb%3D", StringComparison.Ordinal)
                ? (200, StandIn.Page(null, StandIn.Subscription("HOOK002")))
                : (200, StandIn.Page($"{foreign.Url}x?page_token=a%2Bb%3D", StandIn.Subscription())));

        var all = await ListAsync(server);

        Assert.Equal(["HOOK001", "HOOK002"], all.Select(subscription => subscription.Reference.Id));
        Assert.Equal(2, server.Seen.Count);
        Assert.Empty(foreign.Seen);
    }

    [Fact]
    public async Task Token_OfItsOwnMember_IsUsed()
    {
        await using var server = await StandIn.StartAsync(request =>
            request.Query.EndsWith("&page_token=second", StringComparison.Ordinal)
                ? (200, StandIn.Page(null, StandIn.Subscription("HOOK002")))
                : (200, WithToken(StandIn.Page("not an address", StandIn.Subscription()), "second")));

        Assert.Equal(2, (await ListAsync(server)).Count);
    }

    [Fact]
    public async Task LastPage_ThatStillHasAToken_IsTheLastOne()
    {
        await using var server = await StandIn.StartAsync(
            _ => (200, WithToken(StandIn.Page(null, StandIn.Subscription()), "more")));

        Assert.Single(await ListAsync(server));
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task Record_OfTwoPages_ComesOnce()
    {
        await using var server = await StandIn.StartAsync(request =>
            request.Query.Contains("page_token", StringComparison.Ordinal)
                ? (200, StandIn.Page(null, StandIn.Subscription(), StandIn.Subscription("HOOK002")))
                : (200, StandIn.Page(Next + "b", StandIn.Subscription())));

        Assert.Equal(2, (await ListAsync(server)).Count);
    }

    [Theory]
    [InlineData("https://api.calendly.com/webhook_subscriptions?count=2", "no page token")]
    [InlineData("https://api.calendly.com/webhook_subscriptions", "no page token")]
    [InlineData(Next + "a%0d%0ab", "unexpected characters")]
    [InlineData(Next + "%C3%A4", "unexpected characters")]
    public async Task Page_ThatPromisesMoreWithoutAGoodToken_IsIncomplete(string nextPage, string message)
    {
        await using var server = await StandIn.StartAsync(_ => (200, StandIn.Page(nextPage, StandIn.Subscription())));

        await IncompleteAsync(server, message);
    }

    [Fact]
    public async Task Token_ThatIsTooLong_IsIncomplete()
    {
        await using var server = await StandIn.StartAsync(
            _ => (200, StandIn.Page(Next + new string('a', 2049), StandIn.Subscription())));

        await IncompleteAsync(server, "too long");
    }

    [Fact]
    public async Task Token_ThatComesTwice_IsIncomplete()
    {
        var id = 0;
        await using var server = await StandIn.StartAsync(
            _ => (200, StandIn.Page(Next + "same", StandIn.Subscription($"HOOK{++id}"))));

        await IncompleteAsync(server, "came twice");
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task Pages_ThatHoldNothingNew_AreIncomplete()
    {
        var page = 0;
        await using var server = await StandIn.StartAsync(
            _ => (200, StandIn.Page($"{Next}{++page}", StandIn.Subscription())));

        await IncompleteAsync(server, "nothing but records of the pages before");
    }

    [Fact]
    public async Task EmptyPages_ThatPromiseMore_AreIncomplete()
    {
        var page = 0;
        await using var server = await StandIn.StartAsync(_ => (200, StandIn.Page($"{Next}{++page}")));

        await IncompleteAsync(server, "second empty one");
    }

    [Theory]
    [InlineData("""{"collection": []}""", "whether another one follows")]
    [InlineData("""{"collection": [], "pagination": {"count": 0}}""", "whether another one follows")]
    [InlineData("""{"collection": [], "pagination": {"next_page": 7}}""", "whether another one follows")]
    [InlineData("""{"pagination": {"next_page": null}}""", "no collection")]
    [InlineData("""{"collection": [null], "pagination": {"next_page": null}}""", "number 1, that is null")]
    [InlineData("""{"collection": [{}], "pagination": {"next_page": null}}""", "number 1, that has no uri")]
    public async Task Page_OfAnotherShape_IsIncomplete(string body, string message)
    {
        await using var server = await StandIn.StartAsync(_ => (200, body));

        await IncompleteAsync(server, message);
    }

    [Fact]
    public async Task Page_ThatFailsForAMoment_IsAskedAgainByTheSameToken()
    {
        var asked = 0;
        await using var server = await StandIn.StartAsync(request => (++asked, request.Query) switch
        {
            (1, _) => (200, StandIn.Page(Next + "b", StandIn.Subscription())),
            (2, _) => (503, string.Empty),
            _ => (200, StandIn.Page(null, StandIn.Subscription("HOOK002"))),
        });

        Assert.Equal(2, (await ListAsync(server)).Count);
        Assert.Equal(server.Seen[1].Query, server.Seen[2].Query);
    }

    private static string WithToken(string page, string token)
    {
        var node = JsonNode.Parse(page)!;
        node["pagination"]!["next_page_token"] = token;
        return node.ToJsonString();
    }

    private static async Task<List<WebhookSubscription>> ListAsync(StandIn server) =>
        await server.Client.ListSubscriptionsAsync(StandIn.OrganizationOf).ToListAsync();

    private static async Task IncompleteAsync(StandIn server, string message)
    {
        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => ListAsync(server));

        Assert.Contains("the list of webhook subscriptions is incomplete", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
