using System.Reflection;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Annotations;
using SupportOps.Calendly.Webhooks;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class WrongEventScopeAnalyzerTests
{
    private const string Usings = """
        using System.Collections.Immutable;
        using SupportOps.Calendly;
        using SupportOps.Calendly.Webhooks;

        """;

    private const string Apart = "create a separate subscription for it";

    [Fact]
    public Task Event_OutsideItsScope_IsReported() => FiresAsync(
        """
        public sealed class Sample(CalendlyClient client)
        {
            public Task A(Uri url, OrganizationReference organization, UserReference user) => client.CreateSubscriptionAsync(new()
            {
                Url = url,
                Organization = organization,
                Scope = SubscriptionScope.User,
                User = user,
                Events =
                [
                    CalendlyEventName.InviteeCreated, [|CalendlyEventName.RoutingFormSubmissionCreated|],
                    [|new CalendlyEventName("routing_form_submission.created")|], .. [|CalendlyEventName.SupportDefault|],
                ],
            });

            public Task B(Uri url, OrganizationReference organization) => client.CreateSubscriptionAsync(new()
            {
                Url = url,
                Organization = organization,
                Events = new List<CalendlyEventName> { [|CalendlyEventName.MeetingRecapCreated|] },
            });

            public Task C(SubscriptionRequest request, UserReference user) => client.CreateSubscriptionAsync(request with
            {
                Scope = SubscriptionScope.User, User = user,
                Events = [|CalendlyEventName.SupportDefault|],
            });

            public Task D(SubscriptionRequest request) => client.CreateSubscriptionAsync(request with
            {
                Scope = SubscriptionScope.Organization,
                Events = ImmutableArray.Create([|CalendlyEventName.MeetingRecapDeleted|]),
            });

            public Task E(SubscriptionRequest request) => client.CreateSubscriptionAsync(request with
            {
                Scope = SubscriptionScope.Organization,
                Events = new[] { [|CalendlyEventName.MeetingRecapUpdated|] },
            });
        }
        """,
        given => given
            .Saying("routing_form_submission.created", "organization", Apart)
            .Saying("routing_form_submission.created", "organization", Apart)
            .Saying("CalendlyEventName.SupportDefault", "organization", Apart)
            .Saying("meeting_recap.created", "user", Apart)
            .Saying("CalendlyEventName.SupportDefault", "organization", Apart)
            .Saying("meeting_recap.deleted", "user", Apart)
            .Saying("meeting_recap.updated", "user", Apart));

    [Fact]
    public Task DefaultEvents_WithTheScopeOfAUser_AreReported() => FiresAsync(
        """
        public sealed class Sample(CalendlyClient client)
        {
            public Task A(Uri url, OrganizationReference organization, UserReference user) => client.CreateSubscriptionAsync(new()
            {
                Url = url,
                Organization = organization,
                Scope = [|SubscriptionScope.User|],
                User = user,
            });

            public Task B(Uri url, OrganizationReference organization, UserReference user)
            {
                var request = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Events = [CalendlyEventName.RoutingFormSubmissionCreated],
                };
                return client.CreateSubscriptionAsync(request with { Scope = [|SubscriptionScope.User|], User = user });
            }
        }
        """,
        given => given
            .Saying("the default of Events", "organization", "set Events to those of the scope that is set here")
            .Saying("routing_form_submission.created", "organization", Apart));

    [Fact]
    public Task Event_InsideItsScopeOrOfAnyOrUnknown_IsSilent() => SilentAsync(
        """
        public sealed class Sample(CalendlyClient client)
        {
            public Task A(Uri url, OrganizationReference organization) => client.CreateSubscriptionAsync(new()
            {
                Url = url, Organization = organization, Events = CalendlyEventName.SupportDefault,
            });

            public Task B(Uri url, OrganizationReference organization, UserReference user) => client.CreateSubscriptionAsync(new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.User, User = user,
                Events = [CalendlyEventName.MeetingRecapCreated, CalendlyEventName.InviteeCreated],
            });

            public Task C(SubscriptionRequest request) =>
                client.CreateSubscriptionAsync(request with { Events = [CalendlyEventName.MeetingRecapCreated] });

            public Task D(SubscriptionRequest request, SubscriptionScope scope) =>
                client.CreateSubscriptionAsync(request with { Events = [CalendlyEventName.MeetingRecapCreated], Scope = scope });

            public Task E(SubscriptionRequest request, UserReference user) =>
                client.CreateSubscriptionAsync(request with { Scope = SubscriptionScope.User, User = user });

            public Task F(
                Uri url, OrganizationReference organization, UserReference user, IReadOnlyList<CalendlyEventName> events)
            {
                var draft = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User, User = user,
                };
                return client.CreateSubscriptionAsync(draft with { Events = events });
            }

            public WebhookExpectation G() => new() { Events = [CalendlyEventName.MeetingRecapCreated] };
        }
        """);

    [Fact]
    public Task Event_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<WrongEventScopeAnalyzer>(
        """
        public sealed class Sample
        {
            public string? Scope { get; init; }

            public string[] Events { get; init; } = [];

            public static Sample Make() => new() { Scope = "user", Events = ["routing_form_submission.created"] };
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public void Event_ThatNeedsAScope_IsMarkedWithIt()
    {
        var marked = typeof(CalendlyEventName).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(CalendlyEventName))
            .ToDictionary(
                property => (CalendlyEventName)property.GetValue(null)!,
                property => property.GetCustomAttribute<RequiresAttribute>()?.Value);
        Assert.All(
            CalendlyEventName.Known,
            name => Assert.Equal(name.RequiredScope?.Name, marked[name]));
    }

    [Fact]
    public Task Fault_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<WrongEventScopeAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static Task Make(CalendlyClient client, Uri url, OrganizationReference organization) =>
                client.CreateSubscriptionAsync(
                    new() { Url = url, Organization = organization, Scope = SubscriptionScope.User });
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<WrongEventScopeAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static Task Make(CalendlyClient client, Uri url, OrganizationReference organization) =>
                client.CreateSubscriptionAsync(
                    new() { Url = url, Organization = organization, Scope = SubscriptionScope.User });
        }
        """,
        given => given.Severity(WrongEventScopeAnalyzer.Id, "none"));

    [Fact]
    public Task UnfinishedCode_IsHarmless() => Verify.IsSilentAsync<WrongEventScopeAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static object A(SubscriptionRequest r) => r with { Scope = };
            public static object B(SubscriptionRequest r) => r with { Scope = SubscriptionScope.User, Events = [, };
            public static object C() => new SubscriptionRequest { Scope = Missing.User, Events = [..], User };
            public static object D() => missing with { Scope = SubscriptionScope.User };
        }
        """,
        given => given.Broken().Exactly());

    private static Task FiresAsync(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<WrongEventScopeAnalyzer>(Usings + markup, given);

    private static Task SilentAsync(string code) => Verify.IsSilentAsync<WrongEventScopeAnalyzer>(Usings + code);
}
