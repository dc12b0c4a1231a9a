using FsCheck;
using FsCheck.Fluent;
using SupportOps.Testing.Calendly;

namespace SupportOps.Testing.Tests.Calendly;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Create_MirrorsTheRequestAndNeverShowsTheKey()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);

        var (status, body) = await caller.SubscribeAsync(more: ""","signing_key":"CANARY-KEY" """);
        var resource = body!["resource"]!;
        var path = new Uri((string)resource["uri"]!).AbsolutePath;
        var (_, shown) = await caller.SendAsync("GET", path);

        Assert.Equal(201, status);
        Assert.Equal("https://hooks.team.example/calendly", (string?)resource["callback_url"]);
        Assert.Equal(
            ("active", "organization", CalendlyCaller.Organization, null, server.Users[0].Uri),
            ((string?)resource["state"], (string?)resource["scope"], (string?)resource["organization"],
                (string?)resource["user"], (string?)resource["creator"]));
        Assert.Equal("""["invitee.created"]""", resource["events"]!.ToJsonString());
        Assert.Equal(resource.ToJsonString(), shown!["resource"]!.ToJsonString());
        Assert.DoesNotContain("CANARY-KEY", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a url", "\"invitee.created\"", "organization", "url")]
    [InlineData("http://hooks.team.example", "\"invitee.created\"", "organization", "url")]
    [InlineData("https://h.example", "", "organization", "events")]
    [InlineData("https://h.example", "1", "organization", "events")]
    [InlineData("https://h.example", "\"invitee.created\",\"invitee.created\"", "organization", "events")]
    [InlineData("https://h.example", "\"invitee.no_show.created\"", "organization", "events")]
    [InlineData("https://h.example", "\"meeting_recap.created\"", "organization", "events")]
    [InlineData("https://h.example", "\"invitee.created\"", "world", "scope")]
    [InlineData("https://h.example", "\"invitee.created\"", "user", "user")]
    [InlineData("https://h.example", "\"invitee.created\"", "group", "group")]
    public async Task Create_WithAWrongParameter_NamesIt(string url, string events, string scope, string parameter)
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);

        var (status, body) = await caller.SubscribeAsync(url, events, scope);

        Assert.Equal((400, "Invalid Argument"), (status, (string?)body!["title"]));
        Assert.Contains(parameter, body["details"]!.AsArray().Select(detail => (string?)detail!["parameter"]));
        Assert.Empty(server.Subscriptions);
    }

    [Fact]
    public async Task Create_OfARoutingFormForAUser_AsksForSeparateSubscriptions()
    {
        await using var server = await CalendlyServer.StartAsync(c => c.User("Olive", "olive@team.example", "owner"));
        using var caller = new CalendlyCaller(server);

        var (status, body) = await caller.SubscribeAsync(
            events: "\"routing_form_submission.created\"", scope: "user",
            more: $",\"user\":\"{server.Users[0].Uri}\"");

        Assert.Equal((400, "events"), (status, CalendlyCaller.ParameterOf(body)));
        Assert.Contains("separate", (string?)body!["details"]![0]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_WithoutJson_IsInvalid()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);

        Assert.Equal(400, (await caller.SendAsync("POST", CalendlyCaller.Hooks, "[1")).Status);
    }

    [Fact]
    public async Task Create_OfASecondOneForTheSameUrl_ExistsAlready()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);
        await caller.SubscribeAsync();

        var (status, body) = await caller.SubscribeAsync(events: "\"invitee.canceled\"");

        Assert.Equal((409, "Hook with this url already exists"), (status, (string?)body!["message"]));
    }

    [Fact]
    public async Task Create_ByWhomItIsNotAllowedTo_IsForbidden()
    {
        await using var server = await CalendlyServer.StartAsync(c => c
            .User("Olive", "olive@team.example", "owner").User("Uma", "uma@team.example")
            .WithToken("olive-token").WithToken("uma-token", "uma@team.example"));
        using var olive = new CalendlyCaller(server, "olive-token");
        using var uma = new CalendlyCaller(server, "uma-token");
        var own = $",\"user\":\"{server.Users[1].Uri}\"";
        var foreign = ",\"user\":\"https://api.calendly.com/users/foreign\"";

        Assert.Equal(403, (await uma.SubscribeAsync()).Status);
        Assert.Equal(201, (await uma.SubscribeAsync(scope: "user", more: own)).Status);
        Assert.Equal(
            "This user is not in your organization",
            (string?)(await olive.SubscribeAsync(scope: "user", more: foreign)).Body!["message"]);
    }

    [Fact]
    public async Task Create_InAPlanWithoutWebhooks_AsksForAnUpgrade()
    {
        await using var server = await CalendlyServer.StartAsync(c => c.WithoutWebhooks());
        using var caller = new CalendlyCaller(server);

        var (status, body) = await caller.SubscribeAsync();

        Assert.Equal(403, status);
        Assert.Contains("upgrade", (string?)body!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delete_RemovesOneAndIsNotFoundTheSecondTime()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);
        var (_, body) = await caller.SubscribeAsync();
        var path = new Uri((string)body!["resource"]!["uri"]!).AbsolutePath;

        Assert.Equal((204, 404, 404), (
            (await caller.SendAsync("DELETE", path)).Status,
            (await caller.SendAsync("DELETE", path)).Status,
            (await caller.SendAsync("GET", path)).Status));
        Assert.Equal(201, (await caller.SubscribeAsync()).Status);
    }

    [Theory]
    [InlineData("?scope=organization", 400)]
    [InlineData("?organization=" + CalendlyCaller.Organization, 400)]
    [InlineData("?scope=user&organization=" + CalendlyCaller.Organization, 400)]
    [InlineData("?scope=organization&organization=https://api.calendly.com/organizations/foreign", 403)]
    [InlineData("?scope=organization&count=0&organization=" + CalendlyCaller.Organization, 400)]
    [InlineData("?scope=organization&count=101&organization=" + CalendlyCaller.Organization, 400)]
    [InlineData("?scope=organization&sort=name&organization=" + CalendlyCaller.Organization, 400)]
    [InlineData("?scope=organization&page_token=x&organization=" + CalendlyCaller.Organization, 400)]
    [InlineData("?scope=organization&organization=" + CalendlyCaller.Organization, 200)]
    public async Task List_WithAQuery_IsJudgedByIt(string query, int status)
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);

        Assert.Equal(status, (await caller.SendAsync("GET", CalendlyCaller.Hooks + query)).Status);
    }

    [Fact]
    public async Task List_SortsAndShowsTheScopeThatIsAskedFor()
    {
        await using var server = await CalendlyServer.StartAsync(c => c.User("Olive", "olive@team.example", "owner"));
        using var caller = new CalendlyCaller(server);
        var user = server.Users[0].Uri;
        await caller.SubscribeAsync("https://one.example");
        await caller.SubscribeAsync("https://two.example");
        await caller.SubscribeAsync("https://three.example", scope: "user", more: $",\"user\":\"{user}\"");

        Assert.Equal("https://two.example,https://one.example", await UrlsAsync(
            caller, CalendlyCaller.HooksOfAll + "&sort=created_at:desc"));
        Assert.Equal("https://three.example", await UrlsAsync(
            caller, $"{CalendlyCaller.Hooks}?scope=user&user={user}&organization={CalendlyCaller.Organization}"));
    }

    [Fact]
    public async Task Pages_OfAnySize_HoldEverySubscriptionOnce()
    {
        await using var server = await CalendlyServer.StartAsync();
        using var caller = new CalendlyCaller(server);
        string[] urls = [.. Enumerable.Range(0, 7).Select(number => $"https://h{number}.example")];
        foreach (var url in urls)
        {
            await caller.SubscribeAsync(url);
        }

        Prop.ForAll(
            Gen.Choose(1, 9).ToArbitrary(),
            size => string.Join(',', urls) == WalkAsync(caller, size).GetAwaiter().GetResult())
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Page_ThatIsTheLast_HasNoNextAndTheLinkOfAnotherLeadsToThisServer()
    {
        await using var server = await CalendlyServer.StartAsync(c => c.PageSizeAtMost(1));
        using var caller = new CalendlyCaller(server);
        await caller.SubscribeAsync("https://one.example");
        await caller.SubscribeAsync("https://two.example");

        var first = (await caller.GetAsync(CalendlyCaller.HooksOfAll))["pagination"]!;
        var link = (string)first["next_page"]!;
        var last = (await caller.GetAsync(new Uri(link).PathAndQuery))["pagination"]!;

        Assert.StartsWith(server.Url.AbsoluteUri, link, StringComparison.Ordinal);
        Assert.Equal((1, null, null), ((int)last["count"]!, last["next_page"], last["next_page_token"]));
        Assert.NotNull(last["previous_page_token"]);
    }

    private static async Task<string> UrlsAsync(CalendlyCaller caller, string path) => string.Join(
        ',', (await caller.GetAsync(path))["collection"]!.AsArray().Select(item => (string?)item!["callback_url"]));

    private static async Task<string> WalkAsync(CalendlyCaller caller, int size)
    {
        var urls = new List<string>();
        string? token = null;
        do
        {
            var path = $"{CalendlyCaller.HooksOfAll}&count={size}&page_token={token}";
            urls.Add(await UrlsAsync(caller, path));
            token = (string?)(await caller.GetAsync(path))["pagination"]!["next_page_token"];
        }
        while (token is not null && urls.Count < 20);

        return string.Join(',', urls);
    }
}
