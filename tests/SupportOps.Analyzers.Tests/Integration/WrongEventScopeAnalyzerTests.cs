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

    [Fact]
    public Task Event_OutsideItsScope_IsReported() => FiresAsync(
        """
        public static class Sample
        {
            public static SubscriptionRequest A(Uri url, OrganizationReference organization, UserReference user) => new()
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
            };

            public static SubscriptionRequest B(Uri url, OrganizationReference organization) => new()
            {
                Url = url,
                Organization = organization,
                Events = new List<CalendlyEventName> { [|CalendlyEventName.MeetingRecapCreated|] },
            };

            public static SubscriptionRequest C(SubscriptionRequest request, UserReference user) => request with
            {
                Scope = SubscriptionScope.User, User = user,
                Events = [|CalendlyEventName.SupportDefault|],
            };

            public static SubscriptionRequest D(SubscriptionRequest request) => request with
            {
                Scope = SubscriptionScope.Organization,
                Events = ImmutableArray.Create([|CalendlyEventName.MeetingRecapDeleted|]),
            };

            public static SubscriptionRequest E(SubscriptionRequest request) => request with
            {
                Scope = SubscriptionScope.Organization,
                Events = new[] { [|CalendlyEventName.MeetingRecapUpdated|] },
            };
        }
        """,
        given => given
            .Saying("routing_form_submission.created", "organization")
            .Saying("routing_form_submission.created", "organization")
            .Saying("CalendlyEventName.SupportDefault", "organization")
            .Saying("meeting_recap.created", "user")
            .Saying("CalendlyEventName.SupportDefault", "organization")
            .Saying("meeting_recap.deleted", "user")
            .Saying("meeting_recap.updated", "user"));

    [Fact]
    public Task DefaultEvents_WithTheScopeOfAUser_AreReported() => FiresAsync(
        """
        public static class Sample
        {
            public static SubscriptionRequest A(Uri url, OrganizationReference organization, UserReference user) => new()
            {
                Url = url,
                Organization = organization,
                Scope = [|SubscriptionScope.User|],
                User = user,
            };

            public static SubscriptionRequest B(Uri url, OrganizationReference organization, UserReference user)
            {
                var request = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Events = [CalendlyEventName.RoutingFormSubmissionCreated],
                };
                return request with { Scope = [|SubscriptionScope.User|], User = user };
            }
        }
        """,
        given => given
            .Saying("the default of Events", "organization")
            .Saying("routing_form_submission.created", "organization"));

    [Fact]
    public Task Event_InsideItsScopeOrOfAnyOrUnknown_IsSilent() => SilentAsync(
        """
        public static class Sample
        {
            public static SubscriptionRequest A(Uri url, OrganizationReference organization) => new()
            {
                Url = url, Organization = organization, Events = CalendlyEventName.SupportDefault,
            };

            public static SubscriptionRequest B(Uri url, OrganizationReference organization, UserReference user) => new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.User, User = user,
                Events = [CalendlyEventName.MeetingRecapCreated, CalendlyEventName.InviteeCreated],
            };

            public static SubscriptionRequest C(SubscriptionRequest request) =>
                request with { Events = [CalendlyEventName.MeetingRecapCreated] };

            public static SubscriptionRequest D(SubscriptionRequest request, SubscriptionScope scope) =>
                request with { Events = [CalendlyEventName.MeetingRecapCreated], Scope = scope };

            public static SubscriptionRequest E(SubscriptionRequest request, UserReference user) =>
                request with { Scope = SubscriptionScope.User, User = user };

            public static SubscriptionRequest F(
                Uri url, OrganizationReference organization, UserReference user, IReadOnlyList<CalendlyEventName> events)
            {
                var draft = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User, User = user,
                };
                return draft with { Events = events };
            }

            public static WebhookExpectation G() => new() { Events = [CalendlyEventName.MeetingRecapCreated] };
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
            public static SubscriptionRequest Make(Uri url, OrganizationReference organization) => new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.User,
            };
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<WrongEventScopeAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static SubscriptionRequest Make(Uri url, OrganizationReference organization) => new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.User,
            };
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
