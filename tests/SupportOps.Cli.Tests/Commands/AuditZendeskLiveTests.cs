namespace SupportOps.Cli.Tests.Commands;

public sealed class AuditZendeskLiveTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Audit_OfALiveAccount_ReadsEveryPage()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .Agent(
                ada => ada.Id(1).Named("Ada Pine").Email("apine@x.test")).Agent().Agent().EndUser().PageSizeAtMost(1));

        var result = await _place.Connect(server).AuditAsync("--format", "json");

        Assert.Equal((0, "clean"), (result.ExitCode, result.Verdict()));
        Assert.Equal(3, result.Json().GetProperty("lists").GetProperty("full").GetArrayLength());
        Assert.All(server.Requests, request => Assert.True(request.IsAuthenticated));
    }

    [Fact]
    public async Task Audit_WithOAuthTokenFromAFile_Works()
    {
        await using var server = await SupportOps.Testing.Zendesk.ZendeskServer.StartAsync(zendesk => zendesk
            .WithOAuthToken("oauth-1").CustomRole(360004957599, "Admin").CustomRole(360004984553, "Light agent")
            .Agent(ada => ada.Id(1).Named("Ada Pine").Email("apine@x.test")));

        var result = await _place
            .Set("ZD_URL", server.Url + "api/v2").Set(
                "ZD_OAUTH_TOKEN_FILE", _place.Write("token", "oauth-1\n")).AuditAsync();

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Audit_WithTokenFromStandardInput_Works()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .Agent(ada => ada.Id(1).Named("Ada Pine").Email("apine@x.test")));
        _place.Input = Workplace.Token + "\n";

        var result = await _place.Set("ZD_URL", server.Url.ToString()).Set("ZD_USERNAME", Workplace.Username)
            .Set("ZD_TOKEN_FILE", "-").AuditAsync();

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Audit_OfUsGovernment_TakesItsOwnVariables()
    {
        await using var server = await SupportOps.Testing.Zendesk.ZendeskServer.StartAsync(zendesk => zendesk
            .WithApiToken(Workplace.Username, Workplace.Token).CustomRole(
                360016820032, "Admin").CustomRole(360008074111, "Light agent")
            .Agent());

        var result = await _place
            .Set("ZD_US_URL", server.Url.ToString()).Set(
                "ZD_US_USERNAME", Workplace.Username).Set("ZD_US_TOKEN", Workplace.Token)
            .RunAsync("audit", "zendesk", "--instance", "us-government", "--team", _place.Team, "--format", "json");

        Assert.Equal((0, "us-government"), (result.ExitCode, result.Json().GetProperty("instance").GetString()));
    }

    [Theory]
    [InlineData("https://gitlab-federal-support.zendesk.com")]
    [InlineData("https://gitlab1707170878.zendesk.com")]
    public async Task Address_OfAnotherInstance_IsRefusedBeforeAnythingIsSent(string url)
    {
        var result = await _place.Set(
            "ZD_URL", url).Set("ZD_USERNAME", "a@x.test").Set("ZD_TOKEN", Workplace.Token).AuditAsync();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("but the instance asked for is Zendesk Global", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ZD_URL")]
    [InlineData("ZD_USERNAME")]
    [InlineData("ZD_TOKEN")]
    public async Task Variable_ThatIsMissing_IsNamed(string missing)
    {
        _place.Set("ZD_URL", "https://x.test").Set(
            "ZD_USERNAME", "a@x.test").Set("ZD_TOKEN", Workplace.Token).Set(missing, "");

        var result = await _place.AuditAsync();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(missing, result.Error, StringComparison.Ordinal);
        Assert.Contains("Zendesk Global", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ZD_TOKEN")]
    [InlineData("ZD_OAUTH_TOKEN")]
    public async Task Token_ThatNoHeaderCanHold_Exits2AndItsVariableIsNamed(string variable)
    {
        _place.Set("ZD_URL", "https://x.test").Set("ZD_USERNAME", "a@x.test").Set(variable, "two\nlines");

        var result = await _place.AuditAsync();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"supportops: {variable}: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("two", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ZD_OAUTH_TOKEN", "other")]
    [InlineData("ZD_USERNAME", "a@x.test/token")]
    [InlineData("ZD_URL", "ftp://x.test")]
    [InlineData("ZD_URL", "http://x.test")]
    [InlineData("ZD_URL", "x.test")]
    public async Task Variable_ThatIsWrong_Exits2AndIsNamed(string variable, string value)
    {
        _place.Set("ZD_URL", "https://x.test").Set(
            "ZD_USERNAME", "a@x.test").Set("ZD_TOKEN", Workplace.Token).Set(variable, value);

        var result = await _place.AuditAsync();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(variable, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credential_ShowsUpNowhere()
    {
        await using var server = await Workplace.StartAsync(
            zendesk => zendesk.Agent().Agent().PageSizeAtMost(1).FailPage(2, 500));
        _place.Connect(server);
        string[] files = [_place.PathOf(
            "s.json"), _place.PathOf("r.md"), _place.PathOf("r.json"), _place.PathOf("r.txt")];

        var failed = await _place.AuditAsync(
            "--save-snapshot", files[0], "--report", "markdown=" + files[1], "--report", "json=" + files[2],
            "--output", files[3]);
        var denied = await _place.Set("ZD_USERNAME", "other@x.test").AuditAsync();
        var shown = await _place.RunAsync("config", "show");

        var everything = string.Concat(
            [failed.Output, failed.Error, denied.Output, denied.Error, shown.Output, shown.Error, .. files.Select(
                File.ReadAllText)]);
        Assert.DoesNotContain(Workplace.Token, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Workplace.Username}/token:{Workplace.Token}")),
            everything,
            StringComparison.Ordinal);
        Assert.Contains("ZD_TOKEN                 ***", shown.Output, StringComparison.Ordinal);
    }
}
