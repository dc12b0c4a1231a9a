using System.Text.Json;

namespace SupportOps.Cli.Tests.Commands;

public sealed class SettingsTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Value_ComesFromFlagThenVariableThenFileThenDefault()
    {
        var users = _place.WriteUsers(Workplace.User());
        string[] command = ["audit", "zendesk", "--instance", "global", "--team", _place.Team, "--users", users];

        Assert.StartsWith("Zendesk", (await _place.RunAsync(command)).Output, StringComparison.Ordinal);
        _place.Write("supportops.json", """{"format": "markdown"}""");
        Assert.StartsWith("# ", (await _place.RunAsync(command)).Output, StringComparison.Ordinal);
        _place.Set("SUPPORTOPS_FORMAT", "json");
        Assert.StartsWith("{", (await _place.RunAsync(command)).Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "Zendesk", (await _place.RunAsync([.. command, "--format", "text"])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"formt": "json"}""")]
    [InlineData("""{"zendesk": {"global": {"token": "x"}}}""")]
    [InlineData("""{"format": "json", "format": "text"}""")]
    [InlineData("{")]
    public async Task SettingsFile_ThatIsWrong_Exits2WithItsPlace(string content)
    {
        _place.Write("supportops.json", content);

        var result = await _place.RunAsync("config", "show");

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("supportops.json:1:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connection_FromTheSettingsFile_IsUsedWithVariablesOfItsOwn()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .Agent(ada => ada.Id(1).Named("Ada Pine").Email("apine@x.test")));
        _place.Set("ACME_TOKEN", Workplace.Token).Write(
            "supportops.json",
            $$$"""
            {"team": {{{JsonSerializer.Serialize(_place.Team)}}}, "instance": "global", "zendesk": {"global": {
              "url": "{{{server.Url}}}", "username": "{{{Workplace.Username}}}", "variablePrefix": "ACME_"}
            }}
            """);

        Assert.Equal(0, (await _place.RunAsync("audit", "zendesk")).ExitCode);
    }

    [Fact]
    public async Task Instance_ThatIsMisspelt_Exits2()
    {
        _place.Write("supportops.json", """{"zendesk": {"golbal": {"url": "https://x.test"}}}""");

        var result = await _place.RunAsync("config", "show");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("zendesk.golbal is no instance", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_ForTheDocumentsOfAudits_LeavesTheTeamCommandsAlone()
    {
        _place.Write("supportops.json", """{"format": "markdown", "zendesk": {"global": null}}""");

        Assert.Equal(0, (await _place.RunAsync("team", "check", _place.Team)).ExitCode);
        Assert.Equal(0, (await _place.RunAsync("config", "show")).ExitCode);
    }

    [Fact]
    public async Task ConfigShow_WithAPasswordInAnAddress_MasksIt()
    {
        var result = await _place.Set("ZD_URL", "https://u:hunter2@x.test").RunAsync("config", "show");

        Assert.DoesNotContain("hunter2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfigShow_AsJson_GivesNameValueAndOrigin()
    {
        var result = await _place.Set("ZD_TOKEN", Workplace.Token).RunAsync("config", "show", "--format", "json");

        var token = result.Json().GetProperty("settings").EnumerateArray()
            .Single(setting => setting.GetProperty("name").GetString() == "ZD_TOKEN");
        Assert.Equal("***", token.GetProperty("value").GetString());
        Assert.Equal("environment", token.GetProperty("origin").GetString());
    }

    [Fact]
    public async Task ConfigShow_NamesEachOrigin()
    {
        _place.Set("SUPPORTOPS_TEAM", "team").Set(
            "ZD_URL", "https://x.test").Write("supportops.json", """{"failOn": "high"}""");

        var output = (await _place.RunAsync("config", "show")).Output;

        Assert.Matches("team +team +SUPPORTOPS_TEAM", output);
        Assert.Matches("failOn +high +supportops.json", output);
        Assert.Matches("format +text +default", output);
        Assert.Matches("emailDomain +- +not set", output);
        Assert.Matches("ZD_URL +https://x.test +environment", output);
    }
}
