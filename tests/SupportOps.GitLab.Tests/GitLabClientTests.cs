using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using SupportOps.GitLab.Issues;
using SupportOps.Http.Tests;
using SupportOps.Testing.GitLab;
using SupportOps.Tests.Shared;

namespace SupportOps.GitLab.Tests;

public class GitLabClientTests
{
    [Fact]
    public async Task Token_GoesAsABearerTokenAndInNoOtherHeader()
    {
        var headers = new List<string>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            headers.AddRange(context.Request.Headers.Select(header => $"{header.Key}: {header.Value}"));
            return context.Response.WriteAsync("""{"id":1,"username":"bot"}""");
        });
        using var client = new GitLabClient(Tracker.PatientOptions(server.Url));

        var user = await client.GetCurrentUserAsync();

        Assert.Equal(new GitLabUser(1, "bot"), user);
        Assert.Equal($"Authorization: Bearer {Tracker.Token}", Assert.Single(
            headers, header => header.Contains(Tracker.Token, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("api")]
    [InlineData("read_api")]
    [InlineData("read_user")]
    public async Task Token_WithWhateverScope_TellsItsOwn(string scope)
    {
        await using var tracker = await Tracker.StartAsync(server: s => s.WithToken(Tracker.Token, "bot", scope));

        var token = await tracker.Client.FindTokenAsync();

        Assert.Equal([scope], token!.Scopes);
        Assert.Null(token.ExpiresOn);
    }

    [Fact]
    public async Task Token_WithAnEnd_TellsIt()
    {
        await using var server = await LoopbackServer.AnsweringAsync(
            200, """{"scopes": ["api"], "expires_at": "2027-03-01"}""");
        using var client = new GitLabClient(Tracker.PatientOptions(server.Url));

        Assert.Equal(new DateOnly(2027, 3, 1), (await client.FindTokenAsync())!.ExpiresOn);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    public async Task Token_OfAKindThatIsNotTold_IsNull(int status)
    {
        await using var tracker = await Tracker.StartAsync(
            server: s => s.Path("personal_access_tokens/self").Always.Fails(status));

        Assert.Null(await tracker.Client.FindTokenAsync());
    }

    [Fact]
    public async Task Token_ThatIsRefused_IsAnError()
    {
        await using var tracker = await Tracker.StartAsync(
            server: s => s.Path("personal_access_tokens/self").Always.Fails(401));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => tracker.Client.FindTokenAsync());

        Assert.True(error.IsAccessDenied);
    }

    [Fact]
    public async Task Redirect_IsAnErrorAndNotFollowed()
    {
        await using var other = await LoopbackServer.AnsweringAsync(200, "{}");
        await using var tracker = await Tracker.StartAsync(
            server: s => s.Path("user").Always.RedirectsTo(other.Url, 307));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => tracker.Client.GetCurrentUserAsync());

        Assert.Contains("redirect", error.Message, StringComparison.Ordinal);
        Assert.Empty(other.Authorizations);
    }

    [Fact]
    public async Task Token_ThatWasRevoked_IsSaid()
    {
        await using var tracker = await Tracker.StartAsync(server: s => s.RevokesToken(Tracker.Token));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => tracker.Client.GetCurrentUserAsync());

        Assert.True(error.IsAccessDenied);
        Assert.Contains("Check Token", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task User_IsFoundByTheWholeName()
    {
        await using var tracker = await Tracker.StartAsync();

        Assert.Equal("ada", (await tracker.Client.FindUserAsync("ADA"))?.Username);
        Assert.Null(await tracker.Client.FindUserAsync("nobody"));
    }

    [Fact]
    public async Task Limit_WithoutAnyHeader_IsWaitedForAndTriedAgain()
    {
        await using var tracker = await Tracker.StartAsync(server: s => s.Path("user").Once.AsksToRetryLater());

        await tracker.Client.GetCurrentUserAsync();

        Assert.Equal(2, tracker.Server.Requests.Count);
        Assert.NotEmpty(tracker.Clock.Leaps);
    }

    [Fact]
    public async Task Limit_WithTheMomentOfItsReset_IsWaitedForUntilThen()
    {
        var clock = new TestClock { IsWait = wait => wait < TimeSpan.FromHours(1) };
        var reset = clock.GetUtcNow().AddSeconds(47).ToUnixTimeSeconds().ToString(
            CultureInfo.InvariantCulture);
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            context =>
            {
                context.Response.StatusCode = 429;
                context.Response.Headers["RateLimit-Reset"] = reset;
                context.Response.Headers.Date = clock.GetUtcNow().ToString(
                    "r", CultureInfo.InvariantCulture);
                return context.Response.WriteAsync("Retry later");
            },
            LoopbackServer.Json("""{"id":1,"username":"bot"}"""));
        using var client = new GitLabClient(Tracker.PatientOptions(server.Url), time: clock);

        await client.GetCurrentUserAsync();

        Assert.Contains(TimeSpan.FromSeconds(47), clock.Leaps);
    }

    [Fact]
    public async Task Change_OfALockedResource_IsTriedAgain()
    {
        await using var tracker = await Tracker.StartAsync(
            p => p.Issue("One"), s => s.IssueChange.Once.HasALockedResource());

        await tracker.Client.Issues.UpdateAsync(Tracker.First, new IssueEdit { LabelsToAdd = ["p1"] });

        Assert.Equal(["p1"], tracker.Served.Issue(1).Labels);
        Assert.Equal(2, tracker.Asked("PUT"));
    }

    [Fact]
    public async Task Creation_ThatFails_IsNotTriedAgain()
    {
        await using var tracker = await Tracker.StartAsync(server: s => s.Method("POST").Always.Fails(503));

        await Assert.ThrowsAsync<SupportOpsApiException>(
            () => tracker.Client.Issues.CreateAsync(Tracker.Project, new IssueDraft { Title = "One" }));

        Assert.Equal(1, tracker.Asked("POST"));
    }

    [Theory]
    [InlineData("""{"message":"404 Project Not Found"}""", null, "404 Project Not Found")]
    [InlineData("""{"message":{"title":["can't be blank","is odd"]}}""", null, "title can't be blank, is odd")]
    [InlineData("""{"message":["one","two"]}""", null, "one; two")]
    [InlineData("""{"error":"labels is invalid"}""", null, "labels is invalid")]
    [InlineData("""{"error":"insufficient_scope","error_description":"x"}""", "insufficient_scope", "x")]
    [InlineData("""{"message":{"base":{"deep":1}}}""", null, """base {"deep":1}""")]
    [InlineData("Retry later", null, "Retry later")]
    [InlineData("""{"message":"\ud800"}""", null, null)]
    [InlineData("null", null, null)]
    public void Error_OfAnyForm_IsRead(string body, string? code, string? text)
    {
        var error = new GitLabDialect("x", TimeProvider.System).ReadError(Encoding.UTF8.GetBytes(body));

        Assert.Equal((code, text), (error.Code, error.Text));
    }

    [Theory]
    [InlineData("Resource lock", true)]
    [InlineData("Label already exists", false)]
    public void Conflict_PassesByItselfOnlyWhereItIsALock(string text, bool passes) => Assert.Equal(
        passes,
        new GitLabDialect("x", TimeProvider.System).IsTransient(HttpStatusCode.Conflict, new(Code: null, text)));
}
