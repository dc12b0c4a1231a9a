using SupportOps.Calendly.Webhooks;

namespace SupportOps.Calendly.Tests.Webhooks;

public class SubscriptionRequestTests
{
    internal static SubscriptionRequest Good { get; } = new()
    {
        Url = new Uri(StandIn.Hook),
        Organization = StandIn.OrganizationOf,
    };

    [Fact]
    public void Request_ByDefault_AsksForTheFourEventsOfTheOrganization()
    {
        Assert.Empty(Good.FindProblems());
        Assert.Equal(SubscriptionScope.Organization, Good.Scope);
        Assert.Equal(
            ["invitee.created", "invitee.canceled", "invitee_no_show.created", "routing_form_submission.created"],
            Good.Events.Select(name => name.Name));
    }

    [Fact]
    public void Names_ThatAreKnown_AreFourteen()
    {
        Assert.Equal(14, CalendlyEventName.Known.Distinct().Count());
        Assert.All(CalendlyEventName.Known, name => Assert.True(name.IsKnown));
        Assert.False(default(CalendlyEventName).IsKnown);
    }

    [Theory]
    [InlineData("http://hooks.acme.test/calendly", "uses http")]
    [InlineData("http://127.0.0.1:1/calendly", "uses http")]
    [InlineData("hooks.acme.test/calendly", "not whole")]
    [InlineData("https://me:pass@hooks.acme.test/", "user name or password")]
    [InlineData("https://hooks.acme.test/#x", "fragment")]
    public void Url_ThatCannotBeUsed_IsRefused(string url, string message) =>
        Refused(Good with { Url = new Uri(url, UriKind.RelativeOrAbsolute) }, message);

    [Fact]
    public void Events_OfNone_AreRefused() => Refused(Good with { Events = [] }, "No event is named");

    [Fact]
    public void Event_ThatDoesNotExist_IsRefusedWithTheOnesThatDo() => Refused(
        Good with { Events = [new CalendlyEventName("invitee.no_show.created")] }, "invitee_no_show.created");

    [Fact]
    public void Event_ThatIsNew_PassesWhenAllowed()
    {
        var request = Good with { Events = [new CalendlyEventName("invitee.renamed")] };

        Refused(request, "explicitly");
        Assert.Empty((request with { AllowsUnknownEvents = true }).FindProblems());
    }

    [Fact]
    public void Event_OfTheDefaultValue_IsRefusedEvenWhenAllowed() =>
        Refused(Good with { Events = [default], AllowsUnknownEvents = true }, "no event");

    [Fact]
    public void Scope_OfAUserWithoutOne_IsRefused() => Refused(
        Good with { Scope = SubscriptionScope.User, Events = [CalendlyEventName.InviteeCreated] },
        "https://api.calendly.com/users/");

    [Fact]
    public void RoutingForms_OfAUser_AreRefused() => Refused(
        Good with { Scope = SubscriptionScope.User, User = StandIn.UserOf },
        "routing_form_submission.created needs the scope organization");

    [Fact]
    public void Recaps_OfAnOrganization_AreRefused() => Refused(
        Good with { Events = [CalendlyEventName.MeetingRecapCreated] }, "needs the scope user");

    [Fact]
    public void Scope_ThatIsNotKnown_IsRefused() =>
        Refused(Good with { Scope = new SubscriptionScope("group") }, "organization, user");

    private static void Refused(SubscriptionRequest request, string message) =>
        Assert.Contains(message, Assert.Single(request.FindProblems()), StringComparison.Ordinal);
}
