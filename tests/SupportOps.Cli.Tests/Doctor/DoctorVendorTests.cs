using SupportOps.Testing.Calendly;
using SupportOps.Testing.GitLab;

namespace SupportOps.Cli.Tests.Doctor;

public sealed class DoctorVendorTests : IDisposable
{
    private const string Key = "0123456789abcdef-signing";
    private const string Receiver = "https://hooks.example.com/calendly";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Nothing_ThatIsSetUp_IsExit2AndSaysHowToBegin()
    {
        var result = await _place.DoctorAsync();

        Assert.Equal(2, result.ExitCode);
        foreach (var part in (string[])["team", "zendesk", "calendly", "gitlab", "google", "output"])
        {
            Assert.Equal("skipped", result.Line(part).Status);
        }

        Assert.Contains("CALENDLY_TOKEN", result.Line("calendly").Message, StringComparison.Ordinal);
        Assert.Contains("GL_TOKEN", result.Line("gitlab").Message, StringComparison.Ordinal);
        Assert.Contains("GOOGLE_APPLICATION_CREDENTIALS", result.Line("google").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendly_ThatDelivers_IsOk()
    {
        await using var calendly = await StartCalendlyAsync();
        await SubscribeAsync();

        var result = await _place.DoctorAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("ok", result.Line("calendly.token").Status);
        Assert.Equal("ok", result.Line("calendly.webhooks").Status);
        Assert.Equal("ok", result.Line("calendly.signing-key").Status);
    }

    [Fact]
    public async Task Calendly_WithoutSubscriptionAndKey_IsAWarning()
    {
        await using var calendly = await StartCalendlyAsync();
        _place.Set("CALENDLY_SIGNING_KEY", string.Empty);

        var result = await _place.DoctorAsync();

        Assert.Equal((1, "warning"), (result.ExitCode, result.Line("calendly.webhooks").Status));
        Assert.Equal("skipped", result.Line("calendly.signing-key").Status);
    }

    [Fact]
    public async Task Calendly_WithAShortKey_IsAWarning()
    {
        await using var calendly = await StartCalendlyAsync();
        await SubscribeAsync();
        _place.Set("CALENDLY_SIGNING_KEY", "canary-short");

        var result = await _place.DoctorAsync();

        Assert.Equal((1, "warning"), (result.ExitCode, result.Line("calendly.signing-key").Status));
        Assert.DoesNotContain("canary", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendly_WithATokenThatWasRevoked_FailsWith3()
    {
        await using var calendly = await StartCalendlyAsync();

        var result = await _place.Set("CALENDLY_TOKEN", "canary-revoked").DoctorAsync();

        Assert.Equal((3, "failed"), (result.ExitCode, result.Line("calendly.token").Status));
    }

    [Fact]
    public async Task GitLab_WithAWritingTokenAndAProject_IsOk()
    {
        await using var gitlab = await StartGitLabAsync("api");

        var result = await _place.DoctorAsync("--project", "support/tracker");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("ok", result.Line("gitlab.scopes").Status);
        Assert.Equal("ok", result.Line("gitlab.project").Status);
    }

    [Fact]
    public async Task GitLab_WithATokenThatOnlyReads_IsAWarning()
    {
        await using var gitlab = await StartGitLabAsync("read_api");

        var result = await _place.DoctorAsync();

        Assert.Equal((1, "warning"), (result.ExitCode, result.Line("gitlab.scopes").Status));
        Assert.Contains("read_api", result.Line("gitlab.scopes").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitLab_WithoutTheProject_FailsWith2()
    {
        await using var gitlab = await StartGitLabAsync("api");

        var result = await _place.DoctorAsync("--project", "support/nowhere");

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("gitlab.project").Status));
    }

    [Fact]
    public async Task GitLab_WithATokenThatIsNobodys_FailsWith3()
    {
        await using var gitlab = await StartGitLabAsync("api");

        var result = await _place.Set("GL_TOKEN", "canary-nobody").DoctorAsync();

        Assert.Equal((3, "failed"), (result.ExitCode, result.Line("gitlab.token").Status));
    }

    [Fact]
    public async Task Calendars_ThatMayBeRead_AreOk()
    {
        await using var google = await CalendarsOfCalls.StartAsync(_place, TimeProvider.System);

        var result = await _place.DoctorAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("ok", result.Line("google.\"GitLab Support\"").Status);
        Assert.Equal(0, google.Writes);
    }

    [Fact]
    public async Task Calendar_ThatIsNotShared_FailsWith2AndTheOtherIsOk()
    {
        await using var google = await CalendarsOfCalls.StartAsync(_place, TimeProvider.System);
        _place.Write("supportops.json", CalendarsOfCalls.Settings.Replace(
            CalendarsOfCalls.Global, "unshared@calendar.example", StringComparison.Ordinal));

        var result = await _place.DoctorAsync();

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("google.\"GitLab Support\"").Status));
        Assert.Equal("ok", result.Line("google.\"US Government Support\"").Status);
    }

    [Fact]
    public async Task KeyFile_ThatIsNotThere_FailsWith2()
    {
        await using var google = await CalendarsOfCalls.StartAsync(_place, TimeProvider.System);

        var result = await _place.Set("GOOGLE_APPLICATION_CREDENTIALS", _place.PathOf("none.json")).DoctorAsync();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(result.Json().GetProperty("checks").EnumerateArray(), line =>
            line.GetProperty("name").GetString()!.StartsWith("google", StringComparison.Ordinal)
                && line.GetProperty("status").GetString() is "failed");
    }

    private async Task<CalendlyServer> StartCalendlyAsync()
    {
        var server = await CalendlyServer.StartAsync(calendly => calendly
            .User("Olive Owner", "olive@x.test", "owner").WithToken(Workplace.Token));
        _place.Set("CALENDLY_URL", server.Url.ToString()).Set("CALENDLY_TOKEN", Workplace.Token)
            .Set("CALENDLY_SIGNING_KEY", Key);
        return server;
    }

    private async Task SubscribeAsync() => Assert.Equal(0, (await _place.RunOnTheRealClockAsync(
        "calendly", "webhooks", "create", "--url", Receiver)).ExitCode);

    private async Task<GitLabServer> StartGitLabAsync(string scope)
    {
        var server = await GitLabServer.StartAsync(gitlab => gitlab
            .User("amy").WithToken(Workplace.Token, "amy", scope)
            .Group("support", group => group.Member("amy", GitLabAccess.Developer)).Project("support/tracker"));
        _place.Set("GL_URL", server.Url.ToString()).Set("GL_TOKEN", Workplace.Token);
        return server;
    }
}
