using System.Net.Http.Headers;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>A referee that lets everything pass proves nothing: what it must refuse.</summary>
[Collection(RefereeGroup.Name)]
public sealed class RefereeTests(RefereeFixture referee) : IDisposable
{
    private readonly HttpClient _http = new()
    {
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Accounts.Canary) },
    };

    public void Dispose() => _http.Dispose();

    [RefereeTheory]
    [InlineData("users?page[size]=1000", "query.page.size")]
    [InlineData("users?page%5Bsize%5D=1000", "query.page.size")]
    [InlineData("users.json?page%5Bsize%5D=0", "query.page.size")]
    [InlineData("users?page%5Bsize%5D=ten", "query.page.size")]
    [InlineData("users?page%5Bsize%5D=1&page%5Bafter%5D=", "query.page.after")]
    [InlineData("users?role%5B%5D=agent", "query.page")]
    [InlineData("users?page%5Bsize%5D=1&role%5B%5D=boss", "query.role")]
    [InlineData("users?page%5Bsize%5D=1&role%5B%5D=agent&role%5B%5D=boss", "query.role.1")]
    [InlineData("views?active=true", "query.page")]
    [InlineData("views/25/tickets?page%5Bsize%5D=101", "query.page.size")]
    [InlineData("views/x/tickets?page%5Bsize%5D=1", "path.view_id")]
    [InlineData("views/count_many?ids=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21", "query.ids")]
    [InlineData("views/count_many", "query")]
    [InlineData("incremental/users/cursor?start_time=yesterday", "query.start_time")]
    [InlineData("incremental/users/cursor?start_time=0&per_page=5000", "query.per_page")]
    public async Task Request_ThatBreaksTheContract_IsRefusedAndNotPassedOn(string call, string place)
    {
        await using var server = await ZendeskServer.StartAsync();

        var ruling = await AskAsync(server, call);

        Assert.Equal("UNPROCESSABLE_ENTITY", ruling.Kind);
        Assert.Contains(place, ruling.Places);
        Assert.Empty(server.Requests);
    }

    [RefereeTheory]
    [InlineData("users?page%5Bsize%5D=1")]
    [InlineData("users/me")]
    [InlineData("custom_roles")]
    [InlineData("incremental/users/cursor?start_time=0")]
    public async Task Request_WithoutACredential_IsRefusedAndNotPassedOn(string call)
    {
        await using var server = await ZendeskServer.StartAsync();
        _http.DefaultRequestHeaders.Authorization = null;

        var ruling = await AskAsync(server, call);

        Assert.Equal("UNAUTHORIZED", ruling.Kind);
        Assert.Empty(server.Requests);
    }

    [RefereeTheory]
    [InlineData("\"id\":1001", "\"id\":\"1001\"", "response.body.users.0.id")]
    [InlineData("\"id\":1001", "\"id\":0", "response.body.users.0.id")]
    [InlineData("\"id\":1001,", "", "response.body.users.0")]
    [InlineData("\"role\":\"agent\"", "\"role\":null", "response.body.users.0.role")]
    [InlineData("\"suspended\":false", "\"suspended\":null", "response.body.users.0.suspended")]
    [InlineData("2026-01-05T08:00:00Z", "2026-01-05 08:00", "response.body.users.0.created_at")]
    [InlineData("\"users\":", "\"people\":", "response.body")]
    [InlineData("\"has_more\":true", "\"has_more\":\"true\"", "response.body.meta.has_more")]
    [InlineData("\"after_cursor\":", "\"next_cursor\":", "response.body.meta")]
    public async Task Answer_ThatBreaksTheContract_IsRefused(string text, string broken, string place)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().Agent().PageSizeAtMost(1)
            .RewritePage(1, body => body.Replace(text, broken, StringComparison.Ordinal)));

        var ruling = await AskAsync(server, "users?page%5Bsize%5D=1");

        Assert.Equal("VIOLATIONS", ruling.Kind);
        Assert.Contains(place, ruling.Places);
    }

    [RefereeFact]
    public async Task Answer_WithAStatusTheContractDoesNotName_IsRefused()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().FailPage(1, 418));

        Assert.Equal("VIOLATIONS", (await AskAsync(server, "users?page%5Bsize%5D=1")).Kind);
    }

    [RefereeFact]
    public async Task Call_TheContractDoesNotName_IsRefusedAndNotPassedOn()
    {
        await using var server = await ZendeskServer.StartAsync();

        Assert.Equal("NO_PATH_MATCHED_ERROR", (await AskAsync(server, "tickets")).Kind);
        Assert.Empty(server.Requests);
    }

    [RefereeTheory]
    [InlineData("users?page%5Bsize%5D=1&role%5B%5D=agent")]
    [InlineData("users.json?page[size]=100&role[]=agent&role[]=end-user")]
    [InlineData("users/me.json")]
    [InlineData("custom_roles.json")]
    public async Task Exchange_ThatKeepsTheContract_Passes(string call)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().CustomRole(7, "Light"));

        var ruling = await AskAsync(server, call);

        Assert.Null(ruling.Kind);
        Assert.Empty(ruling.Places);
        Assert.Single(server.Requests);
    }

    [RefereeTheory]
    [InlineData(403, null)]
    [InlineData(404, null)]
    [InlineData(422, null)]
    [InlineData(429, "30")]
    [InlineData(503, "30")]
    [InlineData(503, null)]
    public async Task Failure_OfThePage_PassesWhole(int status, string? retryAfter)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent().FailPage(1, status, retryAfter));

        using var response = await GetAsync(server, "users?page%5Bsize%5D=1");
        var ruling = await Ruling.OfAsync(response);

        Assert.Null(ruling.Kind);
        Assert.Empty(ruling.Places);
        Assert.Equal((status, retryAfter), ((int)response.StatusCode, response.Headers.RetryAfter?.ToString()));
    }

    private async Task<Ruling> AskAsync(ZendeskServer server, string call)
    {
        using var response = await GetAsync(server, call);
        return await Ruling.OfAsync(response);
    }

    private Task<HttpResponseMessage> GetAsync(ZendeskServer server, string call) =>
        _http.GetAsync(new Uri(referee.Before(server), "/api/v2/" + call));
}
