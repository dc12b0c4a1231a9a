using System.Text.Json.Nodes;
using SupportOps.Testing.Calendly;

namespace SupportOps.Cli.Tests.Commands;

public sealed class CalendlyCommandsTests : IDisposable
{
    private const string Me = """
        {"resource": {"uri": "https://api.calendly.com/users/U001", "name": "FooBar", "timezone": "Asia/Tokyo",
          "current_organization": "https://api.calendly.com/organizations/ORG001"}}
        """;

    private const string Empty = """{"collection": [], "pagination": {"count": 0, "next_page": null}}""";

    private const string Taken = """{"title": "Already Exists", "message": "Hook with this url already exists"}""";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Whoami_ShowsUserOrganizationAndTimeZone()
    {
        await using var server = await CalendlyStandIn.StartAsync(_ => (200, Me));

        var json = await Connect(server).RunAsync("calendly", "whoami", "--format", "json");
        var text = await _place.RunAsync("calendly", "whoami");

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(
                """
                {"uri": "https://api.calendly.com/users/U001", "name": "FooBar",
                 "organization": "https://api.calendly.com/organizations/ORG001", "timeZone": "Asia/Tokyo"}
                """),
            JsonNode.Parse(json.Output)));
        Assert.Equal((0, 0), (json.ExitCode, text.ExitCode));
        Assert.Contains("organizations/ORG001", text.Output, StringComparison.Ordinal);
        Assert.All(server.Seen, request => Assert.Equal("Bearer " + Workplace.Token, request.Authorization));
    }

    [Fact]
    public async Task Token_FromAFileOrStandardInput_Works()
    {
        await using var server = await CalendlyStandIn.StartAsync(_ => (200, Me));
        _place.Set("CALENDLY_URL", server.Url.ToString());

        _place.Set("CALENDLY_TOKEN_FILE", _place.Write("token", Workplace.Token + "\n"));
        Assert.Equal(0, (await _place.RunAsync("calendly", "whoami")).ExitCode);
        _place.Input = Workplace.Token + "\n";
        Assert.Equal(0, (await _place.Set("CALENDLY_TOKEN_FILE", "-").RunAsync("calendly", "whoami")).ExitCode);
    }

    [Theory]
    [InlineData("CALENDLY_TOKEN", "", "CALENDLY_TOKEN is empty")]
    [InlineData("CALENDLY_TOKEN", "a b", "CALENDLY_TOKEN: Token holds a blank")]
    [InlineData("CALENDLY_URL", "http://api.calendly.com", "CALENDLY_URL: the address uses http")]
    [InlineData("CALENDLY_URL", "calendly", "CALENDLY_URL: \"calendly\" is no address")]
    public async Task Connection_ThatIsWrong_Exits2(string variable, string value, string message)
    {
        _place.Set("CALENDLY_TOKEN", Workplace.Token).Set(variable, value);

        Usage(await _place.RunAsync("calendly", "whoami"), message);
    }

    [Theory]
    [InlineData(401, 3)]
    [InlineData(403, 3)]
    [InlineData(404, 4)]
    [InlineData(500, 4)]
    public async Task Whoami_ThatFails_ExitsByItsStatus(int status, int exitCode)
    {
        await using var server = await CalendlyStandIn.StartAsync(_ => (status, "{}"));

        var result = await Connect(server).RunAsync("calendly", "whoami");

        Assert.Equal((exitCode, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task List_TakesTheOrganizationFromTheToken()
    {
        await using var server = await CalendlyStandIn.StartAsync(request =>
            (200, request.Path == "/users/me" ? Me : CalendlyStandIn.Page(CalendlyStandIn.Subscription())));

        var result = await Connect(server).RunAsync("calendly", "webhooks", "list", "--format", "json");

        var subscription = Assert.Single(result.Json().GetProperty("subscriptions").EnumerateArray());
        Assert.Equal(
            ("https://api.calendly.com/webhook_subscriptions/HOOK001", "active"),
            (subscription.GetProperty("uri").GetString(), subscription.GetProperty("state").GetString()));
        Assert.Equal(4, subscription.GetProperty("events").GetArrayLength());
        Assert.Contains("organization=https%3A%2F%2Fapi.calendly.com%2Forganizations%2FORG001&scope=organization",
            server.Seen[1].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_AsksForTheSeedsEventsOfTheTokensOrganization()
    {
        await using var server = await CalendlyStandIn.StartAsync(request => request.Method == "POST"
            ? (201, CalendlyStandIn.Resource(CalendlyStandIn.Subscription()))
            : (200, Me));
        var key = _place.Write("key", "key-canary\n");

        var result = await Connect(server).RunAsync(
            "calendly", "webhooks", "create", "--url", CalendlyStandIn.Hook, "--signing-key-file", key, "--format",
            "json");

        Assert.Equal((0, "created"), (result.ExitCode, result.Json().GetProperty("outcome").GetString()));
        var body = JsonNode.Parse(server.Seen[^1].Body)!;
        Assert.Equal("https://api.calendly.com/organizations/ORG001", (string?)body["organization"]);
        Assert.Equal(("organization", "key-canary"), ((string?)body["scope"], (string?)body["signing_key"]));
        Assert.Equal(4, body["events"]!.AsArray().Count);
        Assert.DoesNotContain("canary", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_ForAUser_TakesTheTokensUser()
    {
        await using var server = await CalendlyStandIn.StartAsync(request => request.Method == "POST"
            ? (201, CalendlyStandIn.Resource(CalendlyStandIn.UserSubscription("invitee.created", "invitee.renamed")))
            : (200, Me));

        var result = await Connect(server).RunAsync(
            "calendly", "webhooks", "create", "--url", CalendlyStandIn.Hook, "--scope", "user", "--events",
            "invitee.created,invitee.renamed", "--allow-unknown-event");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("https://api.calendly.com/users/U001", (string?)JsonNode.Parse(server.Seen[^1].Body)!["user"]);
        Assert.Contains("No signing key", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uses http", "--url", "http://hooks.acme.test/")]
    [InlineData("is no address", "--url", "hooks")]
    [InlineData("bare id", "--url", CalendlyStandIn.Hook, "--organization", "ORG001")]
    [InlineData("bare id", "--url", CalendlyStandIn.Hook, "--scope", "user", "--user", "U001")]
    [InlineData("like https://api.calendly.com/organizations/O1", "--url", CalendlyStandIn.Hook, "--organization",
        "https://evil.example/organizations/O1")]
    [InlineData("like https://api.calendly.com/users/U1", "--url", CalendlyStandIn.Hook, "--events", "invitee.created",
        "--scope", "user", "--user", "https://evil.example/users/U1")]
    [InlineData("--allow-unknown-event", "--url", CalendlyStandIn.Hook, "--events", "invitee.no_show.created")]
    [InlineData("No event is named", "--url", CalendlyStandIn.Hook, "--events", "")]
    [InlineData("needs the scope organization", "--url", CalendlyStandIn.Hook, "--scope", "user")]
    [InlineData("--events invitee.created,invitee.canceled,invitee_no_show.created", "--url", CalendlyStandIn.Hook,
        "--scope", "user")]
    [InlineData("--user: it is for --scope user", "--url", CalendlyStandIn.Hook, "--user",
        "https://api.calendly.com/users/U001")]
    [InlineData("--scope: \"group\"", "--url", CalendlyStandIn.Hook, "--scope", "group")]
    [InlineData("--signing-key-file: there is no file of the name", "--url", CalendlyStandIn.Hook, "--signing-key-file",
        "nokey")]
    [InlineData("--url", "--scope", "user")]
    public async Task Create_ThatCannotBeRight_Exits2WithoutARequest(string message, params string[] args)
    {
        await using var server = await CalendlyStandIn.StartAsync(_ => (200, Me));

        Usage(await Connect(server).RunAsync(["calendly", "webhooks", "create", .. args]), message);
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task Create_WithTheKeyInPlaceOfItsFile_DoesNotRepeatIt()
    {
        await using var server = await CalendlyStandIn.StartAsync(_ => (200, Me));

        var result = await Connect(server).RunAsync(
            "calendly", "webhooks", "create", "--url", CalendlyStandIn.Hook,
            "--signing-key-file", "key-canary-0123456789");

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain("canary", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_WhoseAnswerDiffers_Exits4AndNamesTheField()
    {
        await using var server = await CalendlyStandIn.StartAsync(request => request.Method == "POST"
            ? (201, CalendlyStandIn.Resource(CalendlyStandIn.Subscription(url: "https://other.test/")))
            : (200, Me));

        var result = await CreateAsync(server);

        Assert.Equal((4, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("url: asked for https://hooks.acme.test/calendly", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CalendlyStandIn.FourEvents, 0)]
    [InlineData("invitee.created", 1)]
    public async Task Create_OfAUrlThatIsTaken_ShowsTheOneThatHasIt(string events, int exitCode)
    {
        await using var server = await CalendlyStandIn.StartAsync(request => (request.Method, request.Path) switch
        {
            ("POST", _) => (409, Taken),
            (_, "/users/me") => (200, Me),
            _ => (200, CalendlyStandIn.Page(CalendlyStandIn.Subscription(events: events))),
        });

        var result = await CreateAsync(server);

        Assert.Equal(
            (exitCode, "already-there"), (result.ExitCode, result.Json().GetProperty("outcome").GetString()));
        Assert.Equal(exitCode, result.Json().GetProperty("differences").GetArrayLength());
    }

    [Theory]
    [InlineData(204, "deleted")]
    [InlineData(404, "already-gone")]
    public async Task Delete_EndsWithoutTheSubscription(int status, string outcome)
    {
        await using var server = await CalendlyStandIn.StartAsync(_ => (status, "{}"));

        var result = await Connect(server).RunAsync(
            "calendly", "webhooks", "delete", "https://api.calendly.com/webhook_subscriptions/HOOK001", "--format",
            "json");

        Assert.Equal((0, outcome), (result.ExitCode, result.Json().GetProperty("outcome").GetString()));
        Assert.Equal("DELETE", Assert.Single(server.Seen).Method);
    }

    [Fact]
    public async Task Delete_OfABareId_Exits2()
    {
        _place.Set("CALENDLY_TOKEN", Workplace.Token);

        Usage(
            await _place.RunAsync("calendly", "webhooks", "delete", "HOOK001"),
            "https://api.calendly.com/webhook_subscriptions/HOOK001");
    }

    [Fact]
    public async Task Delete_OfAnotherHost_Exits2WithoutARequest()
    {
        await using var server = await CalendlyStandIn.StartAsync(_ => (204, "{}"));

        Usage(
            await Connect(server).RunAsync(
                "calendly", "webhooks", "delete", "https://evil.example/webhook_subscriptions/HOOK001"),
            "Write it like https://api.calendly.com/webhook_subscriptions/HOOK001");
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task Create_ThatCalendlyRefuses_RepeatsItsWordsWithoutTheKey()
    {
        await using var server = await CalendlyStandIn.StartAsync(request => request.Method == "POST"
            ? (400, """{"title": "Invalid Argument", "message": "no planet.created", "details": [{"message": "key-canary"}]}""")
            : (200, Me));
        _place.Set("CALENDLY_SIGNING_KEY", "key-canary");

        var result = await Connect(server).RunAsync(
            "calendly", "webhooks", "create", "--url", CalendlyStandIn.Hook, "--events", "planet.created",
            "--allow-unknown-event");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("no planet.created: ***", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("please report", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Webhook_FromItsCreationToItsDeletion_IsWhatTheServerHolds()
    {
        await using var server = await CalendlyServer.StartAsync(calendly => calendly.WithToken(Workplace.Token));
        _place.Set("CALENDLY_URL", server.Url.ToString()).Set("CALENDLY_TOKEN", Workplace.Token)
            .Set("CALENDLY_SIGNING_KEY", "key-canary");

        var created = await WebhooksAsync("create", "--url", CalendlyStandIn.Hook);
        var again = await WebhooksAsync("create", "--url", CalendlyStandIn.Hook);
        var health = await WebhooksAsync("health", "--url", CalendlyStandIn.Hook);
        var deleted = await WebhooksAsync("delete", Assert.Single(server.Subscriptions).Uri);
        var sick = await WebhooksAsync("health", "--url", CalendlyStandIn.Hook);

        Assert.Equal(
            [0, 0, 0, 0, 1],
            new[] { created, again, health, deleted, sick }.Select(result => result.ExitCode));
        Assert.Equal("already-there", again.Json().GetProperty("outcome").GetString());
        Assert.Empty(server.Subscriptions);
        Assert.DoesNotContain("canary", created.Output + created.Error + again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_OfWhatDelivers_Exits0()
    {
        await using var server = await CalendlyStandIn.StartAsync(request => (200, request switch
        {
            { Path: "/users/me" } => Me,
            _ => CalendlyStandIn.Page(CalendlyStandIn.Subscription()),
        }));

        var result = await Connect(server).RunAsync(
            "calendly", "webhooks", "health", "--url", CalendlyStandIn.Hook, "--format", "json");

        Assert.Equal((0, true), (result.ExitCode, result.Json().GetProperty("healthy").GetBoolean()));
    }

    [Fact]
    public async Task Health_OfADisabledOne_Exits1WithTheSteps()
    {
        await using var server = await CalendlyStandIn.StartAsync(request => (200, request switch
        {
            { Path: "/users/me" } => Me,
            _ when request.Query.Contains("scope=user", StringComparison.Ordinal) => Empty,
            _ => CalendlyStandIn.Page(CalendlyStandIn.Subscription(state: "disabled")),
        }));

        var json = await Connect(server).RunAsync("calendly", "webhooks", "health", "--format", "json");
        var text = await _place.RunAsync("calendly", "webhooks", "health");

        Assert.Equal((1, 1), (json.ExitCode, text.ExitCode));
        Assert.Equal(
            ["disabled", "missing-event"],
            json.Json().GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("problem").GetString()));
        Assert.Contains(
            "  2. Delete https://api.calendly.com/webhook_subscriptions/HOOK001",
            text.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--events: no event is named", "health", "--events", "")]
    [InlineData("--events: no event is named", "health", "--events", " , ")]
    [InlineData("--user: it is for --scope user", "list", "--user", "https://api.calendly.com/users/U001")]
    public async Task Question_ThatMakesNoSense_Exits2WithoutARequest(string message, params string[] args)
    {
        await using var server = await CalendlyStandIn.StartAsync(_ => (200, Me));

        Usage(await Connect(server).RunAsync(["calendly", "webhooks", .. args]), message);
        Assert.Empty(server.Seen);
    }

    [Theory]
    [InlineData("fifteen-bytes-k", true)]
    [InlineData("sixteen-bytes-ke", false)]
    public async Task Create_WithAShortKey_WarnsWithoutTheKey(string key, bool warns)
    {
        await using var server = await CalendlyStandIn.StartAsync(request => request.Method == "POST"
            ? (201, CalendlyStandIn.Resource(CalendlyStandIn.Subscription()))
            : (200, Me));
        _place.Set("CALENDLY_SIGNING_KEY", key);

        var result = await CreateAsync(server);

        Assert.Equal((0, warns), (result.ExitCode, result.Error.Contains("shorter than 16", StringComparison.Ordinal)));
        Assert.DoesNotContain(key, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_OfAnAccountThatCannotBeReadToItsEnd_Exits4()
    {
        await using var server = await CalendlyStandIn.StartAsync(request =>
            (200, request.Path == "/users/me" ? Me : """{"collection": []}"""));

        var result = await Connect(server).RunAsync("calendly", "webhooks", "health");

        Assert.Equal((4, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task ConfigShow_MasksTheSecretsOfCalendly()
    {
        _place.Set("CALENDLY_TOKEN", Workplace.Token).Set("CALENDLY_SIGNING_KEY", "key-canary");

        var result = await _place.RunAsync("config", "show");

        Assert.Contains("CALENDLY_SIGNING_KEY", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", result.Output, StringComparison.Ordinal);
    }

    private Workplace Connect(CalendlyStandIn server) =>
        _place.Set("CALENDLY_URL", server.Url.ToString()).Set("CALENDLY_TOKEN", Workplace.Token);

    private Task<CliResult> WebhooksAsync(params string[] args) =>
        _place.RunAsync(["calendly", "webhooks", .. args, "--format", "json"]);

    private Task<CliResult> CreateAsync(CalendlyStandIn server) => Connect(server).RunAsync(
        "calendly", "webhooks", "create", "--url", CalendlyStandIn.Hook, "--format", "json");

    private static void Usage(CliResult result, string message)
    {
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Workplace.Token, result.Error, StringComparison.Ordinal);
    }
}
