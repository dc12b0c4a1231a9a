using System.Net;
using SupportOps.Http.Tests;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests;

public class ZendeskClientCredentialTests
{
    [Fact]
    public async Task Token_ThatIsWrong_IsA401ThatSaysWhichOptionsToCheck()
    {
        await using var server = await ZendeskServer.StartAsync(
            z => z.WithApiToken("auditor@acme.test", "right").Agent());
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Equal(HttpStatusCode.Unauthorized, error.Status);
        Assert.True(error.IsAccessDenied);
        Assert.Contains("Username and ApiToken, or OAuthToken", error.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain(Accounts.Canary, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApiToken_ThatIsRight_IsAccepted()
    {
        await using var server = await ZendeskServer.StartAsync(
            z => z.WithApiToken("auditor@acme.test", Accounts.Canary).Agent());
        using var client = Accounts.ClientOf(server);

        Assert.Single(await Accounts.ListAsync(client));
    }

    [Fact]
    public async Task OAuthToken_ThatIsRight_IsAccepted()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithOAuthToken(Accounts.Canary).Agent());
        using var client = new ZendeskClient(server.Url, ZendeskCredential.OAuth(Accounts.Canary));

        Assert.Single(await Accounts.ListAsync(client));
    }

    [Fact]
    public async Task CurrentUser_OfAGoodCredential_IsItsUser()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(a => a.Id(5).Named("Auditor").Email("auditor@acme.test").Administrator().CustomRole(8)));
        using var client = Accounts.ClientOf(server);

        var user = await client.GetCurrentUserAsync();

        Assert.Equal((5, "Auditor", "admin", 8), (user.Id.Value, user.Name, user.Role, user.CustomRole!.Value.Value));
        Assert.DoesNotContain("authenticity", user.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{"user":{"id":null,"name":"Anonymous user","role":"end-user","authenticity_token":"hidden"}}""")]
    [InlineData("""{"user":null}""")]
    [InlineData("{}")]
    public async Task CurrentUser_WhoIsNobody_MeansAWrongCredential(string body)
    {
        await using var server = await LoopbackServer.AnsweringAsync(200, body);
        using var client = new ZendeskClient(server.Url, Accounts.Credential);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.GetCurrentUserAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, error.Status);
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirect_ToAnotherOrigin_IsRefusedAndNoCredentialGoesThere()
    {
        await using var other = await LoopbackServer.AnsweringAsync(200, "{}");
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = other.Url.AbsoluteUri;
            return Task.CompletedTask;
        });
        using var client = new ZendeskClient(server.Url, Accounts.Credential);

        var error = await Accounts.FailAsync(client);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, error.Status);
        Assert.Empty(other.Authorizations);
    }

    [Fact]
    public async Task Redirect_ThatAForeignClientFollows_IsRefusedAndShowsNoCredential()
    {
        await using var other = await LoopbackServer.AnsweringAsync(200, """{"users":[],"meta":{"has_more":false}}""");
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(other.Url.AbsoluteUri);
            return Task.CompletedTask;
        });
        using var http = new HttpClient();
        using var client = new ZendeskClient(server.Url, Accounts.Credential, http);

        var error = await Accounts.FailAsync(client);

        Assert.Contains("a redirect led to", error.Message, StringComparison.Ordinal);
        Assert.Equal(string.Empty, Assert.Single(other.Authorizations));
    }

    [Theory]
    [InlineData("""{"error":"RecordNotFound","description":"Not found"}""", "RecordNotFound", "(RecordNotFound: Not")]
    [InlineData("""{"error":{"title":"Invalid attribute","message":"Too long"}}""", "Invalid attribute", "Too long")]
    [InlineData("""{"error":["x"]}""", null, "answer was 404 NotFound.")]
    [InlineData("""{"error":"\ud800"}""", null, "answer was 404 NotFound.")]
    [InlineData("plain words", null, "(plain words)")]
    [InlineData("", null, "answer was 404 NotFound.")]
    public async Task Error_InAnyForm_KeepsItsCodeAndText(string body, string? code, string message)
    {
        await using var server = await LoopbackServer.AnsweringAsync(404, body);
        using var client = new ZendeskClient(server.Url, Accounts.Credential);

        var error = await Accounts.FailAsync(client);

        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains("subdomain", error.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me@acme.test/token", "Write me@acme.test;")]
    [InlineData("", "Username is missing")]
    [InlineData("me @acme.test", "blank")]
    [InlineData("me:acme", "colon")]
    public void Username_ThatCannotBeRight_IsRefused(string username, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => ZendeskCredential.ApiToken(username, Accounts.Canary));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("ä")]
    public void Token_ThatCannotBeRight_IsRefusedWithoutBeingShown(string ending)
    {
        var errors = new[]
        {
            Assert.Throws<ArgumentException>(() => ZendeskCredential.OAuth(Accounts.Canary + ending)),
            Assert.Throws<ArgumentException>(() => ZendeskCredential.ApiToken("a@b.test", Accounts.Canary + ending)),
        };

        Assert.All(errors, error => Assert.DoesNotContain(Accounts.Canary, error.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Credential_AsText_ShowsItsKindOnly() =>
        Assert.Equal(
            "Zendesk API token, Zendesk OAuth token",
            $"{Accounts.Credential}, {ZendeskCredential.OAuth(Accounts.Canary)}");
}
