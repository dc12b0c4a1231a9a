using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using SupportOps.Calendly.Webhooks;
using SupportOps.Http.Tests;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.Tests;

public class CalendlyClientTests
{
    private const string Me = """
        {"resource": {"uri": "https://api.calendly.com/users/U001", "name": "FooBar", "slug": "foobar",
          "email": "foobar@example.com", "timezone": "America/New York", "resource_type": "User",
          "current_organization": "https://api.calendly.com/organizations/ORG001"}}
        """;

    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(1));

    private static readonly ScheduledEventQuery Day = new()
    {
        Organization = StandIn.OrganizationOf,
        From = Monday,
        To = Monday.AddDays(1),
    };

    [Fact]
    public async Task CurrentUser_HasOrganizationAndTheTimeZoneAsSent()
    {
        await using var server = await StandIn.StartAsync(_ => (200, Me));

        var user = await server.Client.GetCurrentUserAsync();

        Assert.Equal((StandIn.UserOf, StandIn.OrganizationOf), (user.Reference, user.Organization));
        Assert.Equal(("FooBar", "America/New York"), (user.Name, user.TimeZone));
        Assert.Equal("GET /users/me", Assert.Single(server.Seen).Line);
    }

    [Theory]
    [InlineData("""{"resource": {"uri": "https://api.calendly.com/users/U001"}}""", "current_organization")]
    [InlineData("""{"resource": {"uri": "U001"}}""", "uri")]
    [InlineData("{}", "resource")]
    public async Task CurrentUser_WithoutWhatIsNeeded_IsAnError(string body, string named)
    {
        await using var server = await StandIn.StartAsync(_ => (200, body));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => server.Client.GetCurrentUserAsync());

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    // The newest documents show a 401 under the title of a 404.
    [Theory]
    [InlineData(401, """{"title":"Resource Not Found","message":"The access token is invalid"}""", true)]
    [InlineData(403, """{"title":"Permission Denied","message":"Please upgrade your Calendly account"}""", true)]
    [InlineData(404, """{"title":"Unauthenticated","message":"?"}""", false)]
    [InlineData(400, """{"error":"invalid_grant","error_description":"?"}""", false)]
    [InlineData(400, "not json", false)]
    public async Task Error_IsDecidedByItsStatus(int status, string body, bool isAccessDenied)
    {
        await using var server = await StandIn.StartAsync(_ => (status, body));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => server.Client.GetCurrentUserAsync());

        Assert.Equal((status, isAccessDenied), ((int)error.Status!, error.IsAccessDenied));
        Assert.StartsWith("Calendly (127.0.0.1): ", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task Error_ShowsWhichParameterIsWrong()
    {
        await using var server = await StandIn.StartAsync(_ => (
            400,
            """
            {"title":"Invalid Argument","message":"The supplied parameters are invalid.",
             "details":[{"parameter":"url","message":"must be https"}, 7, {"message":"other"}]}
            """));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => server.Client.GetCurrentUserAsync());

        Assert.Equal("Invalid Argument", error.Code);
        Assert.Contains(
            "The supplied parameters are invalid: url must be https; other", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_IsWaitedForAsLongAsItsHeaderSays()
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(429, "X-RateLimit-Reset", "42"), LoopbackServer.Json(Me));
        var clock = new TestClock { IsWait = wait => wait < TimeSpan.FromHours(1) };
        using var client = new CalendlyClient(StandIn.PatientOptions(server.Url), time: clock);

        await client.GetCurrentUserAsync();

        Assert.Equal([TimeSpan.FromSeconds(42)], clock.Leaps);
        Assert.All(server.Authorizations, header => Assert.Equal($"Bearer {StandIn.Token}", header));
    }

    [Fact]
    public async Task Redirect_ToAnotherHost_IsNotFollowed()
    {
        await using var foreign = await StandIn.StartAsync(_ => (200, Me));
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(foreign.Url.AbsoluteUri, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });
        using var client = new CalendlyClient(StandIn.PatientOptions(server.Url));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.GetCurrentUserAsync());

        Assert.Equal(HttpStatusCode.TemporaryRedirect, error.Status);
        Assert.Empty(foreign.Seen);
    }

    [Fact]
    public async Task Memberships_AreRead()
    {
        await using var server = await StandIn.StartAsync(_ => (
            200,
            """
            {"collection": [{"uri": "https://api.calendly.com/organization_memberships/MEM001", "role": "owner",
              "organization": "https://api.calendly.com/organizations/ORG001",
              "user": {"uri": "https://api.calendly.com/users/U101", "name": "Ada", "email": "ada@acme.test",
                "timezone": "Asia/Tokyo"}}],
             "pagination": {"count": 1, "next_page": null} }
            """));

        var member = Assert.Single(await server.Client.ListMembershipsAsync(StandIn.OrganizationOf).ToListAsync());

        Assert.Equal(("owner", "ada@acme.test", "U101"), (member.Role, member.User.Email, member.User.Reference.Id));
    }

    [Fact]
    public async Task ScheduledEvents_AreAskedForInUtcAndRead()
    {
        await using var server = await StandIn.StartAsync(_ => (
            200,
            """
            {"collection": [{"uri": "https://api.calendly.com/scheduled_events/EV1", "name": null, "status": "active",
              "start_time": "2026-01-05T10:00:00.000000Z", "end_time": "2026-01-05T10:30:00.5Z",
              "event_type": "https://api.calendly.com/event_types/T1", "location": {"type": "zoom", "data": {"id": 7}},
              "event_memberships": [{"user": "https://api.calendly.com/users/U001"}]}],
             "pagination": {"count": 1, "next_page": null} }
            """));
        var booked = Assert.Single(await server.Client.ListScheduledEventsAsync(Day).ToListAsync());

        Assert.Equal(new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.Zero), booked.Start);
        Assert.Equal(StandIn.UserOf, Assert.Single(booked.Hosts).User);
        var seen = Assert.Single(server.Seen);
        Assert.Contains("min_start_time=2026-01-05T08%3A00%3A00.000000Z", seen.Query, StringComparison.Ordinal);
        Assert.Contains("max_start_time=2026-01-06T08%3A00%3A00.000000Z", seen.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type": "zoom", "join_url": "https://a.example/1", "location": "x"}""", "https://a.example/1")]
    [InlineData("""{"type": "physical", "location": "Room 5"}""", "Room 5")]
    [InlineData("""{"type": "zoom", "status": "initiated", "join_url": null}""", null)]
    [InlineData("""{"join_url": 5}""", null)]
    [InlineData("\"Room 5\"", null)]
    [InlineData("null", null)]
    public async Task ScheduledEvent_HasThePlaceThatCalendlyNames(string location, string? expected)
    {
        await using var server = await StandIn.StartAsync(_ => (200, PageOf(location)));

        Assert.Equal(expected, Assert.Single(await server.Client.ListScheduledEventsAsync(Day).ToListAsync()).Location);
    }

    [Fact]
    public async Task ScheduledEvent_WithAPlaceThatIsNoUnicode_IsRefusedByTheNameOfTheField()
    {
        await using var server = await StandIn.StartAsync(_ => (200, PageOf("""{"location": "\ud800"}""")));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => server.Client.ListScheduledEventsAsync(Day).ToListAsync().AsTask());

        Assert.Contains("location", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ScheduledEvents_OfNobodyOrNoTime_AreRefused()
    {
        using var client = new CalendlyClient(new SupportOps.Http.Secret(StandIn.Token));
        var query = new ScheduledEventQuery { From = Monday, To = Monday.AddDays(1) };

        Assert.Throws<ArgumentException>(() => client.ListScheduledEventsAsync(query));
        Assert.Throws<ArgumentException>(
            () => client.ListScheduledEventsAsync(query with { User = StandIn.UserOf, To = Monday }));
    }

    [Fact]
    public async Task Invitees_AreReadWithTheirAnswersInOrder()
    {
        await using var server = await StandIn.StartAsync(_ => (
            200,
            """
            {"collection": [{"uri": "https://api.calendly.com/scheduled_events/EV1/invitees/I1", "status": "canceled",
              "email": "x@acme.test", "name": "X", "rescheduled": true, "timezone": null,
              "new_invitee": "https://api.calendly.com/scheduled_events/EV2/invitees/I2", "old_invitee": null,
              "questions_and_answers": [{"question": "B", "answer": "2", "position": 1},
                {"question": "A", "answer": "1", "position": 0}]}],
             "pagination": {"count": 1, "next_page": null} }
            """));

        var invitee = Assert.Single(await server.Client
            .ListInviteesAsync(ScheduledEventReference.Parse("https://api.calendly.com/scheduled_events/EV1"))
            .ToListAsync());

        Assert.True(invitee.IsRescheduled);
        Assert.Equal(["A", "B"], invitee.Answers.Select(answer => answer.Question));
        Assert.Equal("GET /scheduled_events/EV1/invitees", Assert.Single(server.Seen).Line);
    }

    [Fact]
    public async Task Sample_IsGivenByteForByte()
    {
        const string Sample = """{"event":"invitee.created",  "payload":{"name":"\u00e4","n":1.50}}""";
        await using var server = await StandIn.StartAsync(_ => (200, $" {Sample}\n"));

        var bytes = await server.Client.GetSampleAsync(CalendlyEventName.InviteeCreated, StandIn.OrganizationOf);

        Assert.Equal(Sample, Encoding.UTF8.GetString(bytes.Span));
        Assert.StartsWith(
            "?event=invitee.created&organization=https%3A%2F%2F", Assert.Single(server.Seen).Query,
            StringComparison.Ordinal);
    }

    private static string PageOf(string location) =>
        $$"""
        {"collection": [{"uri": "https://api.calendly.com/scheduled_events/EV1", "status": "active",
          "location": {{location}}, "start_time": "2026-01-05T10:00:00Z", "end_time": "2026-01-05T10:30:00Z"}],
         "pagination": {"count": 1, "next_page": null} }
        """;
}
