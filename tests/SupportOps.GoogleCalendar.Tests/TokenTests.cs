using System.Net;
using SupportOps.Scheduling;
using SupportOps.Tests.Shared;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class TokenTests : CalendarTest
{
    private static readonly CalendarEntry Entry = Calendars.Entry();

    [Fact]
    public async Task Token_IsUsedAgainUntilItExpires()
    {
        await Client.AddAsync(Entry);
        await Client.AddAsync(Entry);
        Assert.Equal(1, Calendars.Tokens(Server));

        Clock.Advance(TimeSpan.FromHours(1));
        await Client.AddAsync(Entry);

        Assert.Equal(2, Calendars.Tokens(Server));
    }

    [Fact]
    public async Task Token_ThatIsRefused_IsRenewedOnce()
    {
        await Client.AddAsync(Entry);
        Server.Now(g => g.RevokesTokens());

        Assert.Equal(EntryChange.Unchanged, await Client.AddAsync(Entry));

        Assert.Equal(2, Calendars.Tokens(Server));
    }

    [Fact]
    public async Task Tokens_ThatAreAlwaysRefused_AreAnErrorAfterTheSecond()
    {
        Server.Now(g => g.Method("POST").Fails(401));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));

        Assert.True(error.IsAccessDenied);
        Assert.Equal(["POST", "POST"], Calendars.Writes(Server));
        Assert.Equal(2, Calendars.Tokens(Server));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task Endpoint_ThatFailsOnce_IsAskedAgain(int status)
    {
        Server.Now(g => g.Path("token").FailsOnce(status, "9"));

        Assert.Equal(EntryChange.Added, await Client.AddAsync(Entry));

        Assert.Contains(TimeSpan.FromSeconds(9), Clock.Leaps);
    }

    [Fact]
    public async Task Endpoint_ThatIsDown_IsATypedErrorAfterAllTries()
    {
        Server.Now(g => g.Path("token").Fails(503));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));

        Assert.Equal(("tokenUnavailable", 5), (error.Code, Calendars.Tokens(Server)));
    }

    [Fact]
    public async Task Endpoint_ThatCutsTheConnection_IsAskedAgain()
    {
        Server.Now(g => g.Path("token").Once.ResetsTheConnection());

        Assert.Equal(EntryChange.Added, await Client.AddAsync(Entry));
    }

    [Fact]
    public async Task Endpoint_ThatNeverAnswers_IsGivenUpAtItsDeadlineAndAskedAgain()
    {
        var clock = new TestClock { IsWait = wait => wait < TimeSpan.FromSeconds(5) };
        await using var server = await Calendars.StartAsync(clock);
        using var silence = new SilentOnce(server.TokenUrl);
        using var http = new HttpClient(silence);
        using var client = Calendars.ClientOf(
            server, clock, options => options.AttemptTimeout = TimeSpan.FromSeconds(10), http);

        var adding = client.AddAsync(Entry);
        await silence.Asked;
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(EntryChange.Added, await adding);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_grant","error_description":"Invalid JWT Signature."}""", "invalid_grant")]
    [InlineData(403, "<html>", null)]
    [InlineData(200, "<html>", null)]
    [InlineData(200, "null", null)]
    [InlineData(200, "[]", null)]
    [InlineData(200, "{}", null)]
    [InlineData(200, """{"access_token":7}""", null)]
    [InlineData(200, "", null)]
    public async Task Endpoint_ThatGivesNoToken_IsDeniedAccess(int status, string body, string? code)
    {
        Server.Now(g => g.Path("token").Answers(status, body));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));

        Assert.True(error.IsAccessDenied);
        Assert.Equal(code, error.Code);
        Assert.Contains("no access token was given", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, Calendars.Tokens(Server));
    }

    [Fact]
    public async Task Endpoint_ThatRedirects_IsNotFollowedEvenByAClientThatWould()
    {
        await using var other = await Calendars.StartAsync(Clock);
        Server.Now(g => g.Path("token").RedirectsTo(other.TokenUrl, 307));
        using var http = new HttpClient();
        using var following = Calendars.ClientOf(Server, Clock, http: http);

        var own = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.AddAsync(Entry));
        await Assert.ThrowsAsync<SupportOpsApiException>(() => following.AddAsync(Entry));

        Assert.Equal(HttpStatusCode.Unauthorized, own.Status);
        Assert.Empty(Served.Entries);
    }

    [Fact]
    public async Task Keys_ReplacedInTheirFile_AreUsedByTheNextRequest()
    {
        var path = Path.GetTempFileName();
        try
        {
            await using var old = await Calendars.StartAsync(Clock);
            old.WriteServiceAccountKey(path);
            using var client = Calendars.ClientOf(Server, Clock, options =>
            {
                options.KeyJson = null;
                options.KeyFile = path;
            });
            await Assert.ThrowsAsync<SupportOpsApiException>(() => client.AddAsync(Entry));

            Server.WriteServiceAccountKey(path);

            Assert.Equal(EntryChange.Added, await client.AddAsync(Entry));
            await File.WriteAllTextAsync(path, "{}");
            var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.AddAsync(Entry));
            Assert.Contains("key cannot be read", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Clients_InManyThreads_ShareOneToken()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(
            number => Client.AddAsync(Calendars.Entry($"{Calendars.Uri}/{number}"))));

        Assert.Equal((20, 1), (Served.Entries.Count, Calendars.Tokens(Server)));
    }
}
