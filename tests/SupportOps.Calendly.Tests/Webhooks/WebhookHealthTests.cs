using SupportOps.Auditing;
using SupportOps.Calendly.Webhooks;

namespace SupportOps.Calendly.Tests.Webhooks;

public class WebhookHealthTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    private static readonly WebhookSubscription Good = new()
    {
        Reference = SubscriptionReference.Parse("https://api.calendly.com/webhook_subscriptions/HOOK001"),
        Url = new Uri(StandIn.Hook),
        State = SubscriptionState.Active,
        Events = CalendlyEventName.SupportDefault,
        Scope = SubscriptionScope.Organization,
        Organization = StandIn.OrganizationOf,
    };

    [Fact]
    public void Subscription_ThatDeliversEverything_IsHealthy() => Assert.True(Judge(Good).IsHealthy);

    [Fact]
    public void NoSubscription_IsFound()
    {
        var finding = Assert.Single(Judge(Good with { Url = new Uri("https://other.test/") }).Findings);

        Assert.Equal((WebhookProblem.NoSubscription, Severity.High), (finding.Problem, finding.Severity));
        Assert.Contains(StandIn.Hook, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Disabled_IsFoundWithWhatItNoLongerBrings_AndIsDeletedFirst()
    {
        var findings = Judge(Good with { State = SubscriptionState.Disabled }).Findings;

        Assert.Equal([WebhookProblem.Disabled, WebhookProblem.MissingEvent], findings.Select(f => f.Problem));
        Assert.Equal(["Make", "Delete", "Create", "Make"], findings[0].Steps.Select(FirstWord));
        Assert.Equal(CalendlyEventName.SupportDefault, findings[1].MissingEvents);
    }

    [Fact]
    public void Disabled_BesideAWorkingOneOfTheSameUrl_IsOnlyDeleted()
    {
        var findings = Judge(Good, Other("HOOK002") with { State = SubscriptionState.Disabled }).Findings;

        Assert.Equal([WebhookProblem.Disabled, WebhookProblem.SeveralForOneUrl], findings.Select(f => f.Problem));
        Assert.StartsWith(
            "Delete https://api.calendly.com/webhook_subscriptions/HOOK002",
            Assert.Single(findings[0].Steps),
            StringComparison.Ordinal);
        Assert.Contains("HOOK001", findings[1].Steps[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, Severity.Medium)]
    [InlineData(13, Severity.High)]
    public void Retrying_IsFoundWithTheTimeThatIsLeft(int hours, Severity severity)
    {
        var finding = Assert.Single(Judge(Good with { RetryStartedAt = Now.AddHours(-hours) }).Findings);

        Assert.Equal((WebhookProblem.Retrying, severity), (finding.Problem, finding.Severity));
        Assert.Contains($"({hours} h 0 min)", finding.Message, StringComparison.Ordinal);
        Assert.Contains(
            Now.AddHours(24 - hours).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            finding.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void NoSubscription_TakesOneForEachScope()
    {
        var expectation = new WebhookExpectation
        {
            Url = new Uri(StandIn.Hook),
            Events = [CalendlyEventName.InviteeCreated, CalendlyEventName.MeetingRecapCreated],
        };

        var steps = Assert.Single(WebhookHealth.Evaluate([], expectation, Now).Findings).Steps;

        Assert.Collection(
            steps,
            step => Assert.Contains("events invitee.created, scope organization", step, StringComparison.Ordinal),
            step => Assert.Contains("events meeting_recap.created, scope user", step, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("active")]
    [InlineData("disabled")]
    public void MissingEvent_ThatACreationWouldRefuse_IsNotNamedWithoutSayingHow(string state)
    {
        var subscription = Good with { State = new SubscriptionState(state) };
        var expectation = new WebhookExpectation
        {
            Events = [CalendlyEventName.MeetingRecapCreated, new CalendlyEventName("invitee.no_show.created")],
        };

        var finding = Assert.Single(
            WebhookHealth.Evaluate([subscription], expectation, Now).Findings,
            found => found.Problem is WebhookProblem.MissingEvent);

        Assert.StartsWith(
            "Create a subscription of its own for meeting_recap.created: it needs the scope user",
            finding.Steps[0],
            StringComparison.Ordinal);
        Assert.DoesNotContain("recap", finding.Steps[1], StringComparison.Ordinal);
        Assert.Contains("check the name of invitee.no_show.created", finding.Steps[1], StringComparison.Ordinal);
    }

    [Fact]
    public void MissingEvent_IsCuredByANewOneBesideTheWorkingOne()
    {
        var finding = Assert.Single(Judge(
            Good with { Events = [CalendlyEventName.InviteeCreated, CalendlyEventName.InviteeCanceled] }).Findings);

        Assert.Equal(WebhookProblem.MissingEvent, finding.Problem);
        Assert.Equal(
            [CalendlyEventName.InviteeNoShowCreated, CalendlyEventName.RoutingFormSubmissionCreated],
            finding.MissingEvents);
        Assert.Equal(["Create", "Delete", "Between"], finding.Steps.Select(FirstWord));
        Assert.Contains(StandIn.Hook + "?subscription=2", finding.Steps[0], StringComparison.Ordinal);
    }

    [Fact]
    public void MissingEvent_OfAnotherScope_TakesASubscriptionOfItsOwn()
    {
        var finding = Assert.Single(Judge(Good with
        {
            Scope = SubscriptionScope.User,
            User = StandIn.UserOf,
            Events = [.. CalendlyEventName.SupportDefault.Except([CalendlyEventName.RoutingFormSubmissionCreated])],
        }).Findings);

        Assert.Contains("needs the scope organization", Assert.Single(finding.Steps), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralForOneUrl_AreWorseWhenEventsComeTwice()
    {
        var twice = Assert.Single(Judge(Good, Other("HOOK002")).Findings);
        var apart = Assert.Single(Judge(
            Good with { Events = [.. CalendlyEventName.SupportDefault.Take(2)] },
            Other("HOOK002") with { Events = [.. CalendlyEventName.SupportDefault.Skip(2)] }).Findings);

        Assert.Equal((WebhookProblem.SeveralForOneUrl, Severity.Low), (twice.Problem, twice.Severity));
        Assert.Equal((WebhookProblem.SeveralForOneUrl, Severity.Info), (apart.Problem, apart.Severity));
    }

    [Fact]
    public void State_ThatIsNew_IsFoundAndDeliversNothingForCertain()
    {
        var findings = Judge(Good with { State = new SubscriptionState("paused") }).Findings;

        Assert.Equal(
            [WebhookProblem.MissingEvent, WebhookProblem.UnknownState], findings.Select(f => f.Problem));
    }

    private static WebhookSubscription Other(string id) => Good with
    {
        Reference = SubscriptionReference.Parse($"https://api.calendly.com/webhook_subscriptions/{id}"),
    };

    private static WebhookHealthReport Judge(params WebhookSubscription[] subscriptions) =>
        WebhookHealth.Evaluate(subscriptions, new WebhookExpectation { Url = new Uri(StandIn.Hook) }, Now);

    private static string FirstWord(string text) => text.Split(' ')[0];
}
