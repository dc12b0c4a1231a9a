using System.Net;
using SupportOps.Scheduling;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class FaultTests : CalendarTest
{
    private static readonly CalendarEntry Entry = Calendars.Entry();

    [Theory]
    [InlineData("rateLimitExceeded", 403)]
    [InlineData("userRateLimitExceeded", 403)]
    [InlineData("quotaExceeded", 403)]
    [InlineData("rateLimitExceeded", 429)]
    [InlineData("backendError", 500)]
    [InlineData("backendError", 503)]
    public async Task Reason_ThatPasses_IsTriedAgain(string reason, int status)
    {
        Server.Now(g => g.Method("POST").Once.FailsBecause(reason, status));

        Assert.Equal(EntryChange.Added, await Client.AddAsync(Entry));
    }

    [Theory]
    [InlineData("forbidden", 403)]
    [InlineData("dailyLimitExceeded", 403)]
    [InlineData("rateLimitExceeded", 400)]
    [InlineData("invalid", 400)]
    public async Task Reason_ThatStays_IsAnErrorAtOnce(string reason, int status)
    {
        Server.Now(g => g.Method("POST").FailsBecause(reason, status));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));

        Assert.Equal((status, reason), ((int)error.Status!, error.Code));
        Assert.Equal(["POST"], Calendars.Writes(Server));
    }

    [Theory]
    [InlineData("dailyLimitExceeded", "RequestsPerMinute")]
    [InlineData("forbidden", "Make changes to events")]
    public async Task Forbidden_SaysWhatItsReasonAsksFor(string reason, string expected)
    {
        Server.Now(g => g.Method("POST").FailsBecause(reason, 403));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));

        Assert.Contains(expected, error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RetryAfter_IsWaitedFor()
    {
        Server.Now(g => g.Method("POST").FailsOnce(503, "7"));

        await Client.AddAsync(Entry);

        Assert.Contains(TimeSpan.FromSeconds(7), Clock.Leaps);
    }

    [Fact]
    public async Task Calendar_ThatIsNotShared_SaysWithWhomToShareIt()
    {
        using var client = Calendars.ClientOf(Server, Clock, options => options.CalendarId = "other@calendar.example");

        foreach (var work in new Func<Task>[]
        {
            () => client.AddAsync(Entry),
            () => client.RemoveAsync(Calendars.Tombstone()),
            () => client.RestoreAsync(Entry),
            () => Calendars.ListAsync(client),
        })
        {
            var error = await Assert.ThrowsAsync<SupportOpsApiException>(work);
            var email = GoogleServiceAccountKey.Parse(Server.ServiceAccountKeyJson()).Email;
            Assert.Equal(HttpStatusCode.NotFound, error.Status);
            Assert.Contains($"share the calendar with {email}", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<html>no</html>", 403)]
    [InlineData("", 403)]
    [InlineData("[1]", 400)]
    [InlineData("""{"error":"x"}""", 400)]
    [InlineData("""{"error":{"errors":[],"status":"PERMISSION_DENIED"}}""", 403)]
    [InlineData("""{"error":{"errors":[7],"message":{}}}""", 400)]
    public async Task ErrorBody_OfAnyForm_IsATypedError(string body, int status)
    {
        Server.Now(g => g.Method("POST").Answers(status, body));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));

        Assert.Equal(status, (int)error.Status!);
    }

    [Fact]
    public async Task Answer_ThatIsNoJson_IsATypedError()
    {
        await Client.AddAsync(Entry);
        Server.Now(g => g.Method("GET").IsMalformed());

        await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));
    }

    [Fact]
    public async Task Redirect_IsNotFollowed()
    {
        Server.Now(g => g.Method("POST").RedirectsTo(new Uri("https://evil.example/"), 307));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));

        Assert.Contains("evil.example", error.Message, StringComparison.Ordinal);
    }
}
