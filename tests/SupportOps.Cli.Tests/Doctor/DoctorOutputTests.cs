namespace SupportOps.Cli.Tests.Doctor;

public sealed class DoctorOutputTests : IDisposable
{
    private static readonly string[] Secrets =
    [
        "ZD_TOKEN", "ZD_US_OAUTH_TOKEN", "CALENDLY_TOKEN", "CALENDLY_SIGNING_KEY", "CALENDLY_SIGNING_KEY_PREVIOUS",
        "GL_TOKEN",
    ];

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Text_HasOneLineForEachThingAndOneForAll()
    {
        await using var zendesk = await Workplace.StartAsync(account => account.Agent());

        var result = await _place.Connect(zendesk).RunOnTheRealClockAsync("doctor", "--team", _place.Team);

        var lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.All(lines[..^1], line => Assert.Matches("^(ok|warning|failed|skipped) +[a-z]", line));
        Assert.Equal("6 ok, 0 warning(s), 0 failed, 6 skipped.", lines[^1]);
    }

    [Fact]
    public async Task Json_SaysTheSameAsTheExitCode()
    {
        var result = await _place.DoctorAsync("--team", _place.PathOf("nowhere"));

        Assert.Equal(result.ExitCode, result.Json().GetProperty("exitCode").GetInt32());
        Assert.Equal("failed", result.Json().GetProperty("status").GetString());
        Assert.Equal(1, result.Json().GetProperty("schemaVersion").GetInt32());
    }

    [Fact]
    public async Task ExitCode_OfSeveralFailures_IsThatOfTheConfiguration()
    {
        await using var zendesk = await Workplace.StartAsync(_ => { });

        var result = await _place.Connect(zendesk).Set("ZD_TOKEN", "other")
            .DoctorAsync("--team", _place.PathOf("nowhere"));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("failed", result.Line("zendesk.global.credential").Status);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Secrets_OfEveryKind_AreNowhereWhateverGoesWrong(string format)
    {
        // It gives back whatever it is sent, as a proxy that shows the request does.
        await using var zendesk = await Workplace.StartAsync(account => account.EveryRequest(1).Answers(
            401, $$"""{"error": "Bad credential {{Workplace.Token}}"}"""));
        foreach (var name in Secrets)
        {
            _place.Set(name, Workplace.Token);
        }

        var url = zendesk.Url.ToString();
        _place.Set("ZD_URL", url).Set("ZD_USERNAME", Workplace.Username).Set("ZD_US_URL", url)
            .Set("CALENDLY_URL", url).Set("GL_URL", url).Set("GOOGLE_CALENDAR_URL", url)
            .Set("GOOGLE_APPLICATION_CREDENTIALS", _place.Write(
                "key.json", $$"""{"private_key": "{{Workplace.Token}}"}"""))
            .Set("ZD_US_USERNAME", Workplace.Username);
        _place.Write("supportops.json", CalendarsOfCalls.Settings);

        var result = await _place.RunOnTheRealClockAsync("doctor", "--format", format);

        Assert.True(result.ExitCode is 2 or 3, result.Output);
        Assert.DoesNotContain("canary", result.Output + result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("ZD_TOKEN_FILE")]
    [InlineData("CALENDLY_TOKEN_FILE")]
    [InlineData("GL_TOKEN_FILE")]
    public async Task Secret_InThePlaceOfItsFile_IsNotShown(string variable)
    {
        var result = await _place.Set(variable, Workplace.Token).Set("ZD_URL", "http://127.0.0.1:1")
            .RunAsync("doctor");

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain("canary", result.Output + result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Secret_InAnAddress_IsNotShown()
    {
        var result = await _place.Set("ZD_URL", $"http://user:{Workplace.Token}@127.0.0.1:1")
            .Set("GL_URL", $"https://u:{Workplace.Token}@gitlab.test").Set("GL_TOKEN", "x")
            .Set("ZD_USERNAME", Workplace.Username).Set("ZD_TOKEN", "y").RunAsync("doctor");

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain("canary", result.Output + result.Error, StringComparison.OrdinalIgnoreCase);
    }
}
