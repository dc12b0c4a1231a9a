using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Http.Tests;

public class RetryTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly RequestDelegate Good = LoopbackServer.Json("[1]");

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Answer_ThatPassesByItself_IsAskedAgain(int status)
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(LoopbackServer.Status(status), Good);
        using var caller = new Caller(server.Url);

        Assert.Equal(1, Assert.Single(await caller.AskAsync()));
        Assert.Equal(2, server.Authorizations.Count);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    public async Task Answer_ThatWouldBeTheSame_IsAskedOnce(int status)
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(LoopbackServer.Status(status), Good);
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Equal(status, (int)error.Status!);
        Assert.Single(server.Authorizations);
        Assert.DoesNotContain("tried", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ThatTheVendorCallsTransient_IsAskedAgain()
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            context =>
            {
                context.Response.StatusCode = 409;
                return context.Response.WriteAsync("Resource lock");
            },
            Good);
        using var caller = new Caller(server.Url);

        Assert.Equal(1, Assert.Single(await caller.AskAsync()));
    }

    [Fact]
    public async Task Connection_CutInTheBody_IsAskedAgain()
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            async context =>
            {
                context.Response.ContentLength = 100;
                await context.Response.WriteAsync("[1,");
                await context.Response.Body.FlushAsync();
                context.Abort();
            },
            Good);
        using var caller = new Caller(server.Url);

        Assert.Equal(1, Assert.Single(await caller.AskAsync()));
    }

    [Theory]
    [InlineData("[1,2")]
    [InlineData("{}")]
    public async Task Body_ThatIsNoAnswer_IsNotAskedForAgain(string body)
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(LoopbackServer.Json(body), Good);
        using var caller = new Caller(server.Url);

        await caller.FailAsync();

        Assert.Single(server.Authorizations);
    }

    [Fact]
    public async Task Try_ThatTakesTooLong_IsGivenUpAndAskedAgain()
    {
        var stalled = new TaskCompletionSource();
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            async context =>
            {
                stalled.TrySetResult();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            },
            Good);
        using var caller = new Caller(server.Url);

        var asking = caller.AskAsync();
        await stalled.Task;
        caller.Clock.Advance(Caller.Patient.AttemptTimeout);

        Assert.Equal(1, Assert.Single(await asking));
    }

    [Fact]
    public async Task Failure_ThatStays_IsTriedFiveTimesWithGrowingWaitsAndSaysSo()
    {
        await using var server = await LoopbackServer.AnsweringAsync(503, string.Empty);
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Equal(5, server.Authorizations.Count);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.Status);
        Assert.Matches(
            @"the answer was 503 ServiceUnavailable \(tried 5 times in [0-9.]+ (s|ms|min)", error.Message);
        Assert.Equal(4, caller.Clock.Leaps.Count);
        Assert.All(caller.Clock.Leaps, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(30)));
        Assert.InRange(caller.Clock.Leaps.Aggregate((one, other) => one + other).TotalSeconds, 3, 60);
    }

    [Theory]
    [InlineData("30")]
    [InlineData(" 30 ")]
    [InlineData("Mon, 05 Jan 2026 08:00:30 GMT")]
    public async Task Wait_ThatTheAnswerAsksFor_IsKeptExactly(string retryAfter)
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            context =>
            {
                // A date counts from the date of the answer, whatever the clocks of both sides say.
                context.Response.Headers.Date = "Mon, 05 Jan 2026 08:00:00 GMT";
                return LoopbackServer.Status(429, "Retry-After", retryAfter)(context);
            },
            Good);
        using var caller = new Caller(server.Url);

        await caller.AskAsync();

        Assert.Equal(TimeSpan.FromSeconds(30), Assert.Single(caller.Clock.Leaps));
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("soon")]
    [InlineData("2, 3")]
    [InlineData("2026-01-05T08:00:30Z")]
    [InlineData("")]
    public async Task Wait_InAnUnknownForm_BecomesTheUsualOne(string retryAfter)
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(429, "Retry-After", retryAfter), Good);
        using var caller = new Caller(server.Url);

        await caller.AskAsync();

        Assert.InRange(Assert.Single(caller.Clock.Leaps), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Wait_InAHeaderOfTheVendors_IsKept()
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(429, "x-reset", "41"), Good);
        using var caller = new Caller(server.Url);

        await caller.AskAsync();

        Assert.Equal(TimeSpan.FromSeconds(41), Assert.Single(caller.Clock.Leaps));
    }

    [Fact]
    public async Task Wait_InAHeaderOfTheVendorsBesideAnotherError_IsNotMeant()
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(500, "x-reset", "41"), Good);
        using var caller = new Caller(server.Url);

        await caller.AskAsync();

        Assert.NotEqual(TimeSpan.FromSeconds(41), Assert.Single(caller.Clock.Leaps));
    }

    [Theory]
    [InlineData("7201")]
    [InlineData("2147483647")]
    [InlineData("99999999999")]
    public async Task Wait_LongerThanTheTimeLeft_EndsTheCallAtOnce(string retryAfter)
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(429, "Retry-After", retryAfter), Good);
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Single(server.Authorizations);
        Assert.Empty(caller.Clock.Leaps);
        Assert.Equal(HttpStatusCode.TooManyRequests, error.Status);
        Assert.Matches("the next try should wait (2|24) h.*, but only .* of 2 h are left", error.Message);
    }

    [Fact]
    public async Task Waits_OfSeveralTries_CountAgainstTheBudgetTogether()
    {
        await using var limited = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(429, "Retry-After", "50"));
        using var caller = new Caller(
            limited.Url, Caller.Patient with { CallTimeout = TimeSpan.FromMinutes(2) }, leapBelow: Minute);

        var error = await caller.FailAsync();

        Assert.Equal(3, limited.Authorizations.Count);
        Assert.Contains("only 20 s of 2 min are left", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Budget_SharedByCalls_IsSpentByAllOfThem()
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(429, "Retry-After", "30"), Good, LoopbackServer.Status(429, "Retry-After", "80"));
        using var caller = new Caller(server.Url, leapBelow: Minute);
        var budget = new CallBudget(TimeSpan.FromSeconds(100));

        await caller.AskAsync(budget);
        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => caller.AskAsync(budget));

        Assert.Contains("but only 1 min 10 s of 1 min 40 s are left", error.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(70), budget.Left);
    }

    [Fact]
    public async Task Budget_ThatEndsDuringATry_EndsTheCallAndNamesTheLastFailure()
    {
        var stalled = new TaskCompletionSource();
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(502),
            async context =>
            {
                stalled.TrySetResult();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            });
        using var caller = new Caller(
            server.Url, new CallLimits { AttemptTimeout = TimeSpan.FromHours(9), CallTimeout = TimeSpan.FromHours(2) });

        var asking = caller.FailAsync();
        await stalled.Task;
        caller.Clock.Advance(TimeSpan.FromHours(2));
        var error = await asking;

        Assert.Contains("could not be read within the time limit of 2 h; last, the thing", error.Message,
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadGateway, error.Status);
        Assert.Contains("raise the time limit", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caller_WhoCancelsDuringAWait_GetsACancellation()
    {
        using var cancelled = new CancellationTokenSource();
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(429, "Retry-After", "3600"));
        using var caller = new Caller(server.Url);

        var asking = caller.AskAsync(cancelled.Token);
        await caller.Log.FirstAsync();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task Retry_IsLoggedWithAStableIdAndWithoutTheCredential()
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            LoopbackServer.Status(429, "Retry-After", "30"), Good);
        using var caller = new Caller(server.Url);

        await caller.AskAsync();

        var (id, _, text) = Assert.Single(caller.Log.All);
        Assert.Equal(1001, id.Id);
        Assert.StartsWith(
            "Vendor (test): the thing could not be read: the answer was 429 TooManyRequests; waiting 30 s, then try 2 of 5",
            text, StringComparison.Ordinal);
        Assert.DoesNotContain(Caller.Token, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pace_OfTooManyRequests_WaitsUntilAMinuteAfterTheFirst()
    {
        await using var server = await LoopbackServer.AnsweringAsync(200, "[1]");
        using var caller = new Caller(server.Url, requestsPerMinute: 2);

        for (var asked = 0; asked < 5; asked++)
        {
            await caller.AskAsync();
        }

        Assert.Equal("60 60", string.Join(' ', caller.Clock.Leaps.Select(
            wait => wait.TotalSeconds.ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task Pace_ThatLeavesNoTime_EndsTheCallBeforeAnythingIsSent()
    {
        await using var server = await LoopbackServer.AnsweringAsync(200, "[1]");
        using var caller = new Caller(
            server.Url, Caller.Patient with { CallTimeout = TimeSpan.FromSeconds(59) }, requestsPerMinute: 1,
            leapBelow: TimeSpan.FromSeconds(1));

        await caller.AskAsync();
        var error = await caller.FailAsync();

        Assert.Single(server.Authorizations);
        Assert.Contains("1 requests went out within a minute", error.Message, StringComparison.Ordinal);
    }
}
