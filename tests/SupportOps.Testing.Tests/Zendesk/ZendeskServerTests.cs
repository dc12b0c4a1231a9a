using System.Net;
using System.Text.Json.Nodes;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

/// <summary>The stand-in server seen by a plain HTTP client, so that no adapter can agree with it by mistake.</summary>
public class ZendeskServerTests
{
    private const string Staff = "/api/v2/users?role[]=admin&role[]=agent&page[size]=100";

    [Fact]
    public async Task Pages_ByCursor_HoldEachUserOnceInOrderOfId()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(a => a.Id(9)).Agent(a => a.Id(3).Administrator()).EndUser(u => u.Id(5)).Agent(a => a.Id(7))
            .PageSizeAtMost(2));
        using var http = ClientOf(server);

        var first = await GetAsync(http, Staff);
        var cursor = (string)first["meta"]!["after_cursor"]!;
        var second = await GetAsync(http, $"{Staff}&page[after]={Uri.EscapeDataString(cursor)}");

        Assert.Equal("3,7", IdsOf(first));
        Assert.True((bool)first["meta"]!["has_more"]!);
        Assert.EndsWith("=", cursor, StringComparison.Ordinal);
        Assert.Equal("9", IdsOf(second));
        Assert.False((bool)second["meta"]!["has_more"]!);
        Assert.StartsWith(server.Url.AbsoluteUri, (string?)second["links"]!["next"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_BeyondTheLastOne_AreEmptyAndLeadNowhere()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent());
        using var http = ClientOf(server);
        var last = await GetAsync(http, Staff);

        var beyond = await GetAsync(http, new Uri((string)last["links"]!["next"]!).PathAndQuery);

        Assert.Equal(string.Empty, IdsOf(beyond));
        Assert.Null(beyond["meta"]!["after_cursor"]);
        Assert.Null(beyond["links"]!["next"]);
    }

    [Theory]
    [InlineData("page[size]=0")]
    [InlineData("page[size]=101")]
    [InlineData("page[size]=ten")]
    [InlineData("page[size]=10&page[after]=bm9uc2Vuc2U=")]
    public async Task Pages_AskedForWrongly_AreRefused(string query)
    {
        await using var server = await ZendeskServer.StartAsync();
        using var http = ClientOf(server);

        using var answer = await http.GetAsync(new Uri("/api/v2/users?" + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains("InvalidPaginationParameter", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_WithoutASize_AreNumberedAndKeepTheFilter()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().EndUser().Agent().Agent());
        using var http = ClientOf(server);

        var first = await GetAsync(http, "/api/v2/users.json?role[]=agent&per_page=2");
        var second = await GetAsync(http, new Uri((string)first["next_page"]!).PathAndQuery);

        Assert.Equal("1001,1003", IdsOf(first));
        Assert.Null(first["previous_page"]);
        Assert.Equal(3, (int)first["count"]!);
        Assert.Equal("1004", IdsOf(second));
        Assert.Null(second["next_page"]);
        Assert.Null(second["meta"]);
    }

    [Theory]
    [InlineData("/api/v2/users")]
    [InlineData("/api/v2/custom_roles.json")]
    public async Task Stranger_AskingForData_IsRefused(string path)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent());
        using var http = new HttpClient { BaseAddress = server.Url };

        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.False(Assert.Single(server.Requests).IsAuthenticated);
    }

    [Fact]
    public async Task Stranger_AskingWhoHeIs_IsAUserWithoutAnId()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Url };

        var answer = await GetAsync(http, "/api/v2/users/me");

        Assert.Null(answer["user"]!["id"]);
        Assert.NotNull(answer["user"]!["authenticity_token"]);
    }

    [Fact]
    public async Task Members_LeftOut_AreAbsentAndNotNull()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Users(
            new ZendeskUser { Id = 1, Email = new(value: null) },
            new ZendeskUser { Id = 2, Email = default, Suspended = default, CustomRoleId = default, Role = default }));
        using var http = ClientOf(server);

        var users = (await GetAsync(http, "/api/v2/users"))["users"]!.AsArray();

        Assert.True(users[0]!.AsObject().ContainsKey("email"));
        Assert.All(
            new[] { "email", "suspended", "custom_role_id", "role" },
            name => Assert.False(users[1]!.AsObject().ContainsKey(name)));
        Assert.Equal($"{server.Url}api/v2/users/2.json", (string?)users[1]!["url"]);
    }

    [Fact]
    public async Task Answer_OfAnyKind_HasTheHeadersOfTheService()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var http = ClientOf(server);

        using var answer = await http.GetAsync(new Uri("/api/v2/nothing", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.All(
            new[] { "x-request-id", "rate-limit", "rate-limit-remaining", "rate-limit-reset" },
            name => Assert.True(answer.Headers.Contains(name)));
    }

    [Fact]
    public async Task Requests_AreRememberedWithoutTheirCredential()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithOAuthToken("CANARY"));
        using var http = ClientOf(server);

        await GetAsync(http, "/api/v2/users?role=agent");

        var request = Assert.Single(server.Requests);
        Assert.Equal(
            new RecordedRequest("GET", "/api/v2/users", "?role=agent", IsAuthenticated: true, request.At)
            {
                Status = 200,
            },
            request);
        Assert.DoesNotContain("CANARY", request.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_WithTheSameId_AreRefused() => await Assert.ThrowsAsync<ArgumentException>(
        () => ZendeskServer.StartAsync(z => z.Agent(a => a.Id(1)).Agent(a => a.Id(1))));

    private static HttpClient ClientOf(ZendeskServer server) => new()
    {
        BaseAddress = server.Url,
        DefaultRequestHeaders = { Authorization = new("Bearer", "CANARY") },
    };

    private static async Task<JsonNode> GetAsync(HttpClient http, string path) =>
        JsonNode.Parse(await http.GetStringAsync(new Uri(path, UriKind.Relative)))!;

    private static string IdsOf(JsonNode page) =>
        string.Join(',', page["users"]!.AsArray().Select(user => (long)user!["id"]!));
}
