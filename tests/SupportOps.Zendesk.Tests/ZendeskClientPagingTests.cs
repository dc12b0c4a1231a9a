using System.Net;
using System.Text.Json.Nodes;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests;

public class ZendeskClientPagingTests
{
    [Theory]
    [InlineData("meta", null)]
    [InlineData("meta.has_more", null)]
    [InlineData("meta.after_cursor", null)]
    [InlineData("meta.after_cursor", "\"\"")]
    [InlineData("meta.after_cursor", "\"a b\"")]
    [InlineData("meta.after_cursor", "\"../../x?y\"")]
    [InlineData("users", null)]
    [InlineData("users", "{}")]
    [InlineData("meta.has_more", "\"true\"")]
    public async Task SecondPage_ThatNeitherEndsNorLeadsOn_IsAnErrorAfterTheFirst(string path, string? value)
    {
        await using var server = await ThreePagesAsync(z => z.RewritePage(2, body => Edit(body, path, value)));
        using var client = Accounts.ClientOf(server);

        var (error, before) = await Accounts.FailAfterAsync(client);

        Assert.Contains("page 2", error.Message, StringComparison.Ordinal);
        Assert.Equal(1001, before[0].Id.Value);
        Assert.DoesNotContain(before, agent => agent.Id.Value == 1003);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Cursor_ThatIsTooLong_IsAnError()
    {
        await using var server = await ThreePagesAsync(z => z.RewritePage(
            1, body => Edit(body, "meta.after_cursor", $"\"{new string('a', 2049)}\"")));
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Contains("cursor that is too long", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Cursor_ThatComesAgain_IsAnErrorAndNotALoop(int page)
    {
        var first = string.Empty;
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent().Agent().Agent().Agent().PageSizeAtMost(1)
            .RewritePage(1, body =>
            {
                first = JsonNode.Parse(body)!["meta"]!["after_cursor"]!.ToJsonString();
                return body;
            })
            .RewritePage(page, body => Edit(body, "meta.after_cursor", first)));
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Contains("a cursor came twice", error.Message, StringComparison.Ordinal);
        Assert.Equal(page, server.Requests.Count);
    }

    [Fact]
    public async Task EmptyPage_OnceInTheMiddle_IsReadOver()
    {
        await using var server = await ThreePagesAsync(z => z.RewritePage(2, body => Edit(body, "users", "[]")));
        using var client = Accounts.ClientOf(server);

        var agents = await Accounts.ListAsync(client);

        Assert.Equal([1001, 1003], agents.Select(agent => agent.Id.Value));
    }

    [Fact]
    public async Task EmptyPage_ASecondTimeWithMorePromised_IsAnError()
    {
        await using var server = await ThreePagesAsync(z => z
            .RewritePage(1, body => Edit(body, "users", "[]"))
            .RewritePage(2, body => Edit(body, "users", "[]")));
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Contains("page 2 is the second one without users", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task Listing_OfMorePagesThanAllowed_IsAnError(int maxPages, bool fails)
    {
        await using var server = await ThreePagesAsync(z => z);
        using var client = new ZendeskClient(new ZendeskOptions
        {
            BaseAddress = server.Url,
            OAuthToken = Accounts.Canary,
            MaxPages = maxPages,
        });

        var error = await Record.ExceptionAsync(() => Accounts.ListAsync(client));

        Assert.Equal(fails, error is SupportOpsApiException);
    }

    [Theory]
    [InlineData(429, "30")]
    [InlineData(500, null)]
    [InlineData(503, null)]
    public async Task SecondPage_ThatFails_IsAnErrorWithItsNumberAndNeverAnEnd(int status, string? retryAfter)
    {
        await using var server = await ThreePagesAsync(z => z.FailPage(2, status, retryAfter));
        using var client = Accounts.ClientOf(server);

        var (error, before) = await Accounts.FailAfterAsync(client);

        Assert.Equal((HttpStatusCode)status, error.Status);
        Assert.Equal("PlantedFault", error.Code);
        Assert.EndsWith("-LAB", error.RequestId, StringComparison.Ordinal);
        Assert.Equal(retryAfter is null ? null : 30, error.RetryAfter?.TotalSeconds);
        Assert.Contains("page 2 of the agents could not be read", error.Message, StringComparison.Ordinal);
        Assert.Single(before);
    }

    [Fact]
    public async Task SecondPage_ThatIsCutShort_IsAnError()
    {
        await using var server = await ThreePagesAsync(z => z.TruncatePage(2));
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Contains("page 2 of the agents", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("role", null, "record 1 of page 2 of the agents has no role")]
    [InlineData("role", "null", "record 1 of page 2 of the agents has no role")]
    [InlineData("id", null, "record 1 of page 2 of the agents has no id")]
    [InlineData("id", "\"1002\"", "wrong kind, or a field twice (record 1, $.users[0].id")]
    [InlineData("id", "1.5", "record 1, $.users[0].id")]
    [InlineData("id", "9223372036854775808", "record 1, $.users[0].id")]
    [InlineData("role", "1", "record 1, $.users[0].role")]
    [InlineData("suspended", "\"no\"", "record 1, $.users[0].suspended")]
    [InlineData("email", "[]", "record 1, $.users[0].email")]
    [InlineData("name", "\"\\ud800\"", "record 1, $.users[0].name")]
    [InlineData("url", "5", "record 1, $.users[0].url")]
    public async Task Record_ThatCannotBeJudged_IsAnErrorThatNamesIt(string member, string? value, string message)
    {
        await using var server = await ThreePagesAsync(z => z.RewritePage(2, body =>
        {
            var mark = $"\"{member}\":";
            var start = body.IndexOf(mark, StringComparison.Ordinal);
            var end = body.IndexOf(",\"", start, StringComparison.Ordinal);
            return value is null
                ? body.Remove(start, end + 1 - start)
                : body[..(start + mark.Length)] + value + body[end..];
        }));
        using var client = Accounts.ClientOf(server);

        var (error, before) = await Accounts.FailAfterAsync(client);

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Single(before);
    }

    [Theory]
    [InlineData("{\"id\":1,\"id\":2,\"role\":\"agent\"}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    public async Task Record_OfAnotherShape_IsAnError(string record)
    {
        await using var server = await ThreePagesAsync(z => z.RewritePage(2, body => Edit(body, "users", null)
            .Replace("{\"meta\"", $"{{\"users\":[{record}],\"meta\"", StringComparison.Ordinal)));
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Contains("record 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InOffsetFormat_IsAnErrorAndNoEnd()
    {
        await using var server = await ThreePagesAsync(z => z.RewritePage(
            1, body => """{"users":[{"id":1,"role":"agent"}],"next_page":null,"previous_page":null,"count":1}"""));
        using var client = Accounts.ClientOf(server);

        var error = await Accounts.FailAsync(client);

        Assert.Contains("the listing of agents is incomplete: page 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("offset", error.Hint, StringComparison.Ordinal);
    }

    private static Task<ZendeskServer> ThreePagesAsync(Func<ZendeskServerBuilder, ZendeskServerBuilder> change) =>
        ZendeskServer.StartAsync(z => change(z.Agent().Agent().Agent().PageSizeAtMost(1)));

    private static string Edit(string body, string path, string? value)
    {
        var root = JsonNode.Parse(body)!;
        var names = path.Split('.');
        var parent = names.SkipLast(1).Aggregate(root, (node, name) => node[name]!).AsObject();
        parent.Remove(names[^1]);
        if (value is not null)
        {
            parent[names[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }
}
