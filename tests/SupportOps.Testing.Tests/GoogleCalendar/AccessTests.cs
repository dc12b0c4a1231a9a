using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Testing.Tests.GoogleCalendar;

public sealed class AccessTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Calendar_WithoutAToken_IsClosed()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server, token: null);

        var (status, body) = await caller.SendAsync("GET", CalendarCaller.Events);

        Assert.Equal((401, "authError"), (status, CalendarCaller.ReasonOf(body)));
        Assert.False(Assert.Single(server.Requests).IsAuthenticated);
    }

    [Fact]
    public async Task Calendar_WithNamedTokens_IsClosedToOthers()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.WithAccessToken("known"));
        using var known = new CalendarCaller(server, "known");
        using var other = new CalendarCaller(server, "other");

        Assert.Equal(200, (await known.SendAsync("GET", CalendarCaller.Events)).Status);
        Assert.Equal(401, (await other.SendAsync("GET", CalendarCaller.Events)).Status);
    }

    [Fact]
    public async Task ServiceAccount_WithItsKeyFile_GetsATokenThatLastsAnHour()
    {
        var clock = new ManualClock(Noon);
        await using var server = await CalendarCaller.StartAsync(g => g.WithClock(clock).WithServiceAccount());
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        server.WriteServiceAccountKey(file);
        var key = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        File.Delete(file);

        var (status, answer) = await AskAsync(server, Sign(key, Claims(key, Noon)));
        using var caller = new CalendarCaller(server, (string?)answer["access_token"]);
        var fresh = (await caller.SendAsync("GET", CalendarCaller.Events)).Status;
        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal((200, "Bearer", 3600), (status, (string?)answer["token_type"], (int)answer["expires_in"]!));
        Assert.Equal((200, 401), (fresh, (await caller.SendAsync("GET", CalendarCaller.Events)).Status));
    }

    [Theory]
    [InlineData("aud", "https://elsewhere.example/token", "audience")]
    [InlineData("iss", "somebody@else.example", "account not found")]
    [InlineData("exp", 1_900_000_000L, "short-lived")]
    [InlineData("iat", 0L, "short-lived")]
    public async Task Assertion_WithAWrongClaim_IsRefused(string claim, object value, string words)
    {
        await using var server = await CalendarCaller.StartAsync(g => g.WithClock(new ManualClock(Noon)));
        var key = JsonNode.Parse(server.ServiceAccountKeyJson())!;
        var claims = Claims(key, Noon);
        claims[claim] = value is long number ? number : (string)value;

        var (status, answer) = await AskAsync(server, Sign(key, claims));

        Assert.Equal((400, "invalid_grant"), (status, (string?)answer["error"]));
        Assert.Contains(words, (string?)answer["error_description"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assertion_SignedByAnotherKey_IsRefused()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.WithClock(new ManualClock(Noon)));
        await using var other = await CalendarCaller.StartAsync();
        var key = JsonNode.Parse(server.ServiceAccountKeyJson())!;
        var stranger = JsonNode.Parse(other.ServiceAccountKeyJson())!;

        var (status, answer) = await AskAsync(server, Sign(stranger, Claims(key, Noon)));

        Assert.Equal((400, "Invalid JWT Signature."), (status, (string?)answer["error_description"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("e30.e30.????")]
    [InlineData("bm8.bm8.bm8")]
    public async Task Assertion_WithoutItsShape_IsRefused(string assertion)
    {
        await using var server = await CalendarCaller.StartAsync();

        var (status, answer) = await AskAsync(server, assertion);

        Assert.Equal((400, "invalid_grant"), (status, (string?)answer["error"]));
    }

    [Fact]
    public async Task Attendees_ByAServiceAccountAlone_AreForbidden()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.WithClock(new ManualClock(Noon)));
        var key = JsonNode.Parse(server.ServiceAccountKeyJson())!;
        var forSomebody = Claims(key, Noon);
        forSomebody["sub"] = "somebody@team.example";
        using var alone = new CalendarCaller(server, await TokenAsync(server, Sign(key, Claims(key, Noon))));
        using var acting = new CalendarCaller(server, await TokenAsync(server, Sign(key, forSomebody)));
        const string Attendees = """ "attendees": [{"email": "guest@customer.example"}], """;

        var (refused, body) = await alone.InsertAsync("aaaaa", Attendees);
        var (made, _) = await acting.InsertAsync("aaaaa", Attendees);

        Assert.Equal((403, "forbiddenForServiceAccounts"), (refused, CalendarCaller.ReasonOf(body)));
        Assert.Equal(200, made);
    }

    [Fact]
    public async Task Tokens_ThatWereRevoked_AreGoodNoMore()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.WithClock(new ManualClock(Noon)));
        var key = JsonNode.Parse(server.ServiceAccountKeyJson())!;
        using var caller = new CalendarCaller(server, await TokenAsync(server, Sign(key, Claims(key, Noon))));

        server.Now(g => g.RevokesTokens());

        Assert.Equal(401, (await caller.SendAsync("GET", CalendarCaller.Events)).Status);
    }

    private static JsonObject Claims(JsonNode key, DateTimeOffset at) => new()
    {
        ["iss"] = (string?)key["client_email"],
        ["scope"] = "https://www.googleapis.com/auth/calendar.events",
        ["aud"] = (string?)key["token_uri"],
        ["iat"] = at.ToUnixTimeSeconds(),
        ["exp"] = at.AddHours(1).ToUnixTimeSeconds(),
    };

    private static string Sign(JsonNode key, JsonObject claims)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem((string?)key["private_key"]);
        var signed = Part("""{"alg":"RS256","typ":"JWT"}""") + "." + Part(claims.ToJsonString());
        var signature = rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1);
        return signed + "." + Base64Url.EncodeToString(signature);
    }

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static async Task<string?> TokenAsync(GoogleCalendarServer server, string assertion) =>
        (string?)(await AskAsync(server, assertion)).Body["access_token"];

    private static async Task<(int Status, JsonNode Body)> AskAsync(GoogleCalendarServer server, string assertion)
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
            ["assertion"] = assertion,
        });
        using var answer = await http.PostAsync(server.TokenUrl, form);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
