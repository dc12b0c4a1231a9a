using System.Net;
using System.Text.Json.Nodes;
using SupportOps.Calendly.Webhooks;

namespace SupportOps.Calendly.Tests.Webhooks;

public class CreateSubscriptionTests
{
    private const string Conflict = """{"title":"Already Exists","message":"Hook with this url already exists"}""";

    private static readonly SubscriptionRequest Request = SubscriptionRequestTests.Good with
    {
        SigningKey = StandIn.Key,
    };

    [Fact]
    public async Task Subscription_ThatMirrorsTheRequest_IsCreated()
    {
        await using var server = await StandIn.StartAsync(_ => (201, StandIn.Resource(StandIn.Subscription())));

        var creation = await server.Client.CreateSubscriptionAsync(Request);

        Assert.Equal(SubscriptionOutcome.Created, creation.Outcome);
        Assert.Equal("HOOK001", creation.Subscription.Reference.Id);
        var sent = Assert.Single(server.Seen);
        Assert.Equal("POST /webhook_subscriptions", sent.Line);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(
                """
                {"url": "https://hooks.acme.test/calendly",
                 "events": ["invitee.created", "invitee.canceled", "invitee_no_show.created",
                            "routing_form_submission.created"],
                 "organization": "https://api.calendly.com/organizations/ORG001",
                 "scope": "organization",
                 "signing_key": "CANARY-key-9b2e+<x>"}
                """),
            JsonNode.Parse(sent.Body)));
    }

    [Theory]
    [InlineData("callback_url", "https://hooks.acme.test/other", "url: ")]
    [InlineData("scope", "user", "scope: ")]
    [InlineData("organization", "https://api.calendly.com/organizations/ORG002", "organization: ")]
    [InlineData("user", "https://api.calendly.com/users/U002", "user: ")]
    public async Task Answer_ThatDiffersInAField_IsAnErrorThatNamesIt(string member, string value, string named)
    {
        await using var server = await StandIn.StartAsync(
            _ => (201, StandIn.Resource(StandIn.With(StandIn.Subscription(), member, value))));

        var error = await FailAsync(server);

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Contains(value, error.Message, StringComparison.Ordinal);
        Assert.Contains("webhook_subscriptions/HOOK001", error.Message, StringComparison.Ordinal);
        Assert.Contains("delete it", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithOtherEvents_IsAnErrorThatNamesThem()
    {
        await using var server = await StandIn.StartAsync(_ => (201, StandIn.Resource(
            StandIn.With(StandIn.Subscription(), "events", new JsonArray("invitee.created")))));

        Assert.Contains("events: ", (await FailAsync(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ToAUsersScope_MustNameTheUser()
    {
        await using var server = await StandIn.StartAsync(_ => (201, StandIn.Resource(StandIn.With(
            StandIn.With(StandIn.Subscription(), "scope", "user"), "events", new JsonArray("invitee.created")))));
        var request = Request with
        {
            Scope = SubscriptionScope.User,
            User = StandIn.UserOf,
            Events = [CalendlyEventName.InviteeCreated],
        };

        Assert.Contains("user: ", (await FailAsync(server, request)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"resource": null}""")]
    [InlineData("""{"resource": {"uri": "https://api.calendly.com/webhook_subscriptions/A"}}""")]
    [InlineData("""{"resource": {"events": 1}}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Answer_ThatIsNoSubscription_IsAnError(string body)
    {
        await using var server = await StandIn.StartAsync(_ => (201, body));

        await FailAsync(server);
    }

    [Fact]
    public async Task Request_ThatCannotBeRight_SendsNothing()
    {
        await using var server = await StandIn.StartAsync(_ => (201, StandIn.Resource(StandIn.Subscription())));

        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => server.Client.CreateSubscriptionAsync(Request with { Events = [] }));

        Assert.Contains("No event is named", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task Url_ThatIsTaken_GivesTheSubscriptionThatHasIt()
    {
        await using var server = await StandIn.StartAsync(request => request.Method == "POST"
            ? (409, Conflict)
            : (200, StandIn.Page(
                null, StandIn.Subscription("OTHER", "https://hooks.acme.test/other"), StandIn.Subscription())));

        var creation = await server.Client.CreateSubscriptionAsync(Request);

        Assert.Equal(SubscriptionOutcome.AlreadyThere, creation.Outcome);
        Assert.Equal("HOOK001", creation.Subscription.Reference.Id);
        Assert.Empty(creation.Differences);
        Assert.Equal(["POST /webhook_subscriptions", "GET /webhook_subscriptions"], server.Seen.Select(s => s.Line));
    }

    [Fact]
    public async Task Url_ThatIsTakenForOtherEvents_SaysWhichDiffer()
    {
        await using var server = await StandIn.StartAsync(request => request.Method == "POST"
            ? (409, Conflict)
            : (200, StandIn.Page(
                null, StandIn.With(StandIn.Subscription(), "events", new JsonArray("invitee.created")))));

        var creation = await server.Client.CreateSubscriptionAsync(Request);

        Assert.Equal("events", Assert.Single(creation.Differences).Field);
    }

    [Fact]
    public async Task Url_ThatIsTakenElsewhere_IsAnErrorWithTheConflict()
    {
        await using var server = await StandIn.StartAsync(
            request => request.Method == "POST" ? (409, Conflict) : (200, StandIn.Page(null)));

        var error = await FailAsync(server);

        Assert.Equal((HttpStatusCode.Conflict, "Already Exists"), (error.Status, error.Code));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task Creation_ThatFails_IsNotSentTwice(int status)
    {
        await using var server = await StandIn.StartAsync(_ => (status, string.Empty));

        Assert.Equal(status, (int)(await FailAsync(server)).Status!);
        Assert.Single(server.Seen);
    }

    private static Task<SupportOpsApiException> FailAsync(StandIn server, SubscriptionRequest? request = null) =>
        Assert.ThrowsAsync<SupportOpsApiException>(() => server.Client.CreateSubscriptionAsync(request ?? Request));
}
