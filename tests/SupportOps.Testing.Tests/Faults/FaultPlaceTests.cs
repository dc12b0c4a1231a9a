using System.IO.Compression;
using System.Text.Json;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Faults;

/// <summary>What goes wrong where a test says so, seen by a plain client.</summary>
public sealed class FaultPlaceTests
{
    [Theory]
    [InlineData(401, "Couldn't authenticate you")]
    [InlineData(403, "Forbidden")]
    [InlineData(404, "RecordNotFound")]
    [InlineData(409, "PlantedFault")]
    [InlineData(422, "\"details\":{\"value\":[{\"type\":\"blank\"")]
    [InlineData(429, "PlantedFault")]
    [InlineData(502, "PlantedFault")]
    public async Task Page_ThatFails_HasTheBodyOfTheVendor(int status, string text)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Page(1).Fails(status));
        using var caller = new Caller(server);

        using var answer = await caller.AskAsync(Caller.Staff);

        Assert.Equal(status, (int)answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains(text, body.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(status, Assert.Single(server.Requests).Status);
    }

    [Fact]
    public async Task Fault_GoesWrongAsOftenAsSaid()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent()
            .Page(1).Always.Fails(500)
            .Page(1).FailsOnce(503, retryAfter: "0")
            .Page(1).Times(2).IsRateLimited()
            .Path("users/me").FailsOnce(502));
        using var caller = new Caller(server);

        var statuses = new List<int>();
        for (var count = 0; count < 5; count++)
        {
            statuses.Add(await caller.StatusAsync(Caller.Staff));
        }

        Assert.Equal([503, 429, 429, 500, 500], statuses);
        Assert.Equal(502, await caller.StatusAsync("/api/v2/users/me.json"));
        Assert.Equal(200, await caller.StatusAsync("/api/v2/users/me"));
    }

    [Fact]
    public async Task Requests_EveryThird_AreRateLimited()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().RateLimitEvery(3));
        using var caller = new Caller(server);

        var statuses = new List<int>();
        for (var count = 0; count < 6; count++)
        {
            statuses.Add(await caller.StatusAsync("/api/v2/users/me"));
        }

        Assert.Equal([200, 200, 429, 200, 200, 429], statuses);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("soon")]
    [InlineData("2147483648")]
    [InlineData(null)]
    public async Task RetryAfter_InAnyForm_IsSentAsGiven(string? retryAfter)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Page(1).IsRateLimited(retryAfter));
        using var caller = new Caller(server);

        using var answer = await caller.AskAsync(Caller.Staff);

        var sent = answer.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? values.ToString() : null;
        Assert.Equal((429, retryAfter), ((int)answer.StatusCode, sent));
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task RetryAfter_AsADate_IsAnHttpDate()
    {
        var until = new DateTimeOffset(2026, 2, 1, 9, 30, 0, TimeSpan.Zero);
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Page(1).IsRateLimitedUntil(until));
        using var caller = new Caller(server);

        using var answer = await caller.AskAsync(Caller.Staff);

        Assert.Equal(until, answer.Headers.RetryAfter?.Date);
    }

    [Fact]
    public async Task Answer_ThatIsLate_ComesWhenTheClockHasMoved()
    {
        var clock = new ManualClock(DateTimeOffset.UnixEpoch);
        await using var server = await ZendeskServer.StartAsync(z => z
            .WithClock(clock).Agent().Page(1).AnswersAfter(TimeSpan.FromSeconds(30)));
        using var caller = new Caller(server);

        var answer = caller.StatusAsync(Caller.Staff);
        await WaitForTimerAsync(clock);
        clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(answer.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(200, await answer);
    }

    [Fact]
    public async Task Body_ThatDribbles_ComesByteByByteWithTheClock()
    {
        var clock = new ManualClock(DateTimeOffset.UnixEpoch);
        await using var server = await ZendeskServer.StartAsync(z => z
            .WithClock(clock).Path("custom_roles").Always.Dribbles(TimeSpan.FromSeconds(1)));
        using var caller = new Caller(server);

        var body = caller.TextAsync("/api/v2/custom_roles");
        for (var count = 1; count < "{\"custom_roles\":[]}".Length; count++)
        {
            Assert.False(body.IsCompleted);
            await WaitForTimerAsync(clock);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("{\"custom_roles\":[]}", await body);
    }

    [Fact]
    public async Task Answers_ThatNeverCome_EndWithTheClient()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent().Page(1).NeverAnswers().Path("users/me").NeverEnds());
        using var caller = new Caller(server);
        using var impatience = new CancellationTokenSource();
        var headers = caller.AskAsync(Caller.Staff, impatience.Token);

        using var answer = await caller.AskAsync("/api/v2/users/me");
        await using var body = await answer.Content.ReadAsStreamAsync();
        Assert.NotEqual(0, await body.ReadAsync(new byte[16]));
        var rest = body.CopyToAsync(Stream.Null, impatience.Token);

        Assert.False(headers.IsCompleted || rest.IsCompleted);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => headers);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rest);
    }

    [Fact]
    public async Task Server_WithAnswersUnderWay_StopsAtOnce()
    {
        var server = await ZendeskServer.StartAsync(z => z.Agent().Page(1).NeverAnswers());
        using var caller = new Caller(server);
        var asked = caller.AskAsync(Caller.Staff);
        while (server.Requests.Count == 0)
        {
            await Task.Yield();
        }

        await server.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => asked);
    }

    [Fact]
    public async Task Connection_ThatBreaks_IsAnErrorOfTheConnection()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent().Page(1).Once.ResetsTheConnection().Page(1).IsCutShort());
        using var caller = new Caller(server);

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.AskAsync(Caller.Staff));
        await Assert.ThrowsAnyAsync<Exception>(() => caller.TextAsync(Caller.Staff));
        Assert.Equal([null, 200], server.Requests.Select(request => request.Status));
    }

    [Fact]
    public async Task Body_ThatFloods_HasNoEnd()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Page(1).Floods());
        using var caller = new Caller(server);

        using var answer = await caller.AskAsync(Caller.Staff);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var read = 0L;
        var buffer = new byte[1 << 16];
        while (read < 32L << 20)
        {
            read += await body.ReadAsync(buffer);
        }

        Assert.Null(answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Body_ThatIsABomb_IsSmallOnTheWireAndLargeUnpacked()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Page(1).IsAGzipBomb(16L << 20));
        using var caller = new Caller(server);

        using var answer = await caller.AskAsync(Caller.Staff);
        var sent = await answer.Content.ReadAsByteArrayAsync();
        using var unpacked = new MemoryStream();
        await using var gzip = new GZipStream(new MemoryStream(sent), CompressionMode.Decompress);
        await gzip.CopyToAsync(unpacked);

        Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.InRange(sent.Length, 1, 1 << 20);
        Assert.Equal(16L << 20, unpacked.Length);
    }

    [Fact]
    public async Task Body_ThatIsWrong_ComesWhole()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent()
            .Page(1).Once.IsMalformed()
            .Path("users/1001").IsNull()
            .Path("custom_roles").HasTwice("custom_roles")
            .Path("users/me").Once.IsASignInPage()
            .Path("users/me").Answers(200, "[]"));
        using var caller = new Caller(server);

        var malformed = await caller.TextAsync(Caller.Staff);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(malformed));
        Assert.Equal("null", await caller.TextAsync("/api/v2/users/1001"));
        Assert.Equal("{\"custom_roles\":[],\"custom_roles\":[]}", await caller.TextAsync("/api/v2/custom_roles"));
        using var html = await caller.AskAsync("/api/v2/users/me");
        Assert.Equal((200, "text/html"), ((int)html.StatusCode, html.Content.Headers.ContentType?.MediaType));
        Assert.Equal("[]", await caller.TextAsync("/api/v2/users/me"));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task Redirect_LeadsToAnotherHost(int status)
    {
        await using var foreign = await ForeignHost.StartAsync();
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent().Page(1).RedirectsTo(new Uri(foreign.Url, "/taken?it=1"), status));
        using var caller = new Caller(server);

        using var answer = await caller.AskAsync(Caller.Staff);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal($"{foreign.Url}taken?it=1", answer.Headers.Location?.AbsoluteUri);
        foreign.ShouldNotHaveBeenAsked();
    }

    [Fact]
    public async Task Edits_OfTheSamePage_AreAllMade()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Path("custom_roles").IsRewritten(body => body + "1").Path("custom_roles").IsRewritten(body => body + "2"));
        using var caller = new Caller(server);

        Assert.EndsWith("12", await caller.TextAsync("/api/v2/custom_roles"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_OfOnce_IsNotUsedUpByAnAnswerThatIsNotSent()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Path("custom_roles").Once.IsNull().Path("custom_roles").FailsOnce(503));
        using var caller = new Caller(server);

        Assert.Equal(503, await caller.StatusAsync("/api/v2/custom_roles"));
        Assert.Equal("null", await caller.TextAsync("/api/v2/custom_roles"));
        Assert.Equal("{\"custom_roles\":[]}", await caller.TextAsync("/api/v2/custom_roles"));
    }

    [Fact]
    public async Task Word_ThatThrows_IsAnsweredWithWhatItThrew()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent().BeforePage(1, account => account.Remove(7)));
        using var caller = new Caller(server);

        using var answer = await caller.AskAsync(Caller.Staff);

        Assert.Equal(500, (int)answer.StatusCode);
        Assert.StartsWith(
            "ArgumentException on the server: No user has the id 7.", await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_PlantedWhileRunning_GoesWrongFromThenOn()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent());
        using var caller = new Caller(server);
        var before = await caller.StatusAsync(Caller.Staff);

        server.Now(z => z.Page(1).FailsOnce(503));

        Assert.Equal((200, 503), (before, await caller.StatusAsync(Caller.Staff)));
    }

    private static async Task WaitForTimerAsync(ManualClock clock)
    {
        while (clock.Waiting == 0)
        {
            await Task.Yield();
        }
    }
}
