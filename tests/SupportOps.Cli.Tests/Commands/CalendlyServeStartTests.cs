namespace SupportOps.Cli.Tests.Commands;

/// <summary>With what the receiver does not start; it must not listen then.</summary>
public sealed class CalendlyServeStartTests : IAsyncLifetime, IDisposable
{
    private readonly Workplace _place = new();
    private CalendarsOfCalls _calendars = null!;

    public async Task InitializeAsync()
    {
        _calendars = await CalendarsOfCalls.StartAsync(_place);
        _place.Set("CALENDLY_SIGNING_KEY", "CANARY-key-in-use-0001");
    }

    public async Task DisposeAsync() => await _calendars.DisposeAsync();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("CALENDLY_SIGNING_KEY", "", "CALENDLY_SIGNING_KEY is empty")]
    [InlineData("CALENDLY_SIGNING_KEY_PREVIOUS_FILE", "nowhere.txt", "CALENDLY_SIGNING_KEY_PREVIOUS_FILE")]
    [InlineData("GOOGLE_APPLICATION_CREDENTIALS", "", "GOOGLE_APPLICATION_CREDENTIALS")]
    [InlineData("GOOGLE_APPLICATION_CREDENTIALS", "nowhere.json", "GOOGLE_APPLICATION_CREDENTIALS")]
    [InlineData("GOOGLE_CALENDAR_URL", "nonsense", "GOOGLE_CALENDAR_URL")]
    public Task Variable_ThatIsMissingOrWrong_IsNamed(string variable, string value, string message)
    {
        _place.Set(variable, value);

        return FailsAsync(2, message, "--team", _place.Team);
    }

    [Fact]
    public Task OldKey_Alone_IsNotEnough()
    {
        _place.Set("CALENDLY_SIGNING_KEY", string.Empty).Set("CALENDLY_SIGNING_KEY_PREVIOUS", "CANARY-old-0002");

        return FailsAsync(2, "CALENDLY_SIGNING_KEY is empty", "--team", _place.Team);
    }

    [Fact]
    public Task Calendars_ThatAreNotNamed_AreAllAskedFor()
    {
        _place.Write("supportops.json", "{}");

        return FailsAsync(2, "calendars.\"US Government Support\" in supportops.json", "--team", _place.Team);
    }

    [Fact]
    public Task Team_ThatIsNotNamed_IsAskedFor() => FailsAsync(2, "Give --team, set SUPPORTOPS_TEAM");

    [Fact]
    public Task TeamFolder_ThatDoesNotExist_IsNamed() => FailsAsync(2, "nowhere", "--team", _place.PathOf("nowhere"));

    [Fact]
    public Task TeamFile_ThatCannotBeRead_IsNamed()
    {
        _place.Write("team/broken.yaml", "name: [");

        return FailsAsync(4, "broken.yaml:", "--team", _place.Team);
    }

    [Theory]
    [InlineData("nonsense", "is no address")]
    [InlineData(";", "is no address")]
    [InlineData("https://127.0.0.1:8443", "let a proxy")]
    [InlineData("http://127.0.0.1:0/hooks", "/calendly")]
    [InlineData("http://192.0.2.1:8080", "--urls")]
    public Task Address_ThatCannotBe_IsNamed(string url, string message) =>
        FailsAsync(2, message, "--team", _place.Team, "--urls", url);

    [Theory]
    [InlineData("0s")]
    [InlineData("180")]
    [InlineData("168h")]
    public Task Tolerance_ThatIsNoDuration_IsNamed(string text) =>
        FailsAsync(2, "--tolerance", "--team", _place.Team, "--tolerance", text);

    [Fact]
    public async Task Address_InUse_IsNamed()
    {
        using var taken = new SilentServer();

        await FailsAsync(2, "in use", "--team", _place.Team, "--urls", taken.Url.ToString());
    }

    [Fact]
    public async Task ConfigShow_ShowsBothKeysMasked()
    {
        _place.Set("CALENDLY_SIGNING_KEY_PREVIOUS", "CANARY-old-0002")
            .Set("CALENDLY_SIGNING_KEY_PREVIOUS_FILE", "old-key.txt");

        var shown = (await _place.RunAsync("config", "show")).Output;

        Assert.Matches(@"CALENDLY_SIGNING_KEY +\*\*\* +environment", shown);
        Assert.Matches(@"CALENDLY_SIGNING_KEY_PREVIOUS +\*\*\* +environment", shown);
        Assert.Contains("old-key.txt", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", shown, StringComparison.Ordinal);
    }

    private async Task FailsAsync(int exitCode, string message, params string[] args)
    {
        var result = await _place.RunAsync(["calendly", "serve", .. args]).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal((exitCode, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Deliveries are taken at", result.Error, StringComparison.Ordinal);
    }
}
