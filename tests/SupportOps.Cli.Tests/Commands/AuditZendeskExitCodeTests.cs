namespace SupportOps.Cli.Tests.Commands;

/// <summary>Every way an audit can end.</summary>
public sealed class AuditZendeskExitCodeTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Audit_WithoutFindings_Exits0()
    {
        var result = await _place.AuditAsync("--users", _place.WriteUsers(Workplace.User()), "--format", "json");

        Assert.Equal((0, "clean"), (result.ExitCode, result.Verdict()));
    }

    [Theory]
    [InlineData("low", 1)]
    [InlineData("high", 1)]
    [InlineData("critical", 0)]
    [InlineData("never", 0)]
    public async Task Audit_WithAHighFinding_ExitsByFailOn(string failOn, int expected)
    {
        var users = _place.WriteUsers(Workplace.User(), Workplace.User(2, "B", "b@x.test", suspended: true));

        Assert.Equal(expected, (await _place.AuditAsync("--users", users, "--fail-on", failOn)).ExitCode);
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("--instance", "mars")]
    [InlineData("--policy", "tomorrow")]
    [InlineData("--period", "2026Q1")]
    [InlineData("--as-of", "noon")]
    [InlineData("--as-of", "13:00")]
    [InlineData("--as-of", "01/02/2026")]
    [InlineData("--as-of", "2026-01-01T06:00:00")]
    [InlineData("--output", "")]
    [InlineData("--save-snapshot", " ")]
    [InlineData("--output", ".")]
    [InlineData("--output", "x.md", "--report", "json=x.md")]
    [InlineData("--save-snapshot", "x.json", "--report", "json=./x.json")]
    [InlineData("--fail-on", "sometimes")]
    [InlineData("--timeout", "soon")]
    [InlineData("--format", "pdf")]
    [InlineData("--report", "markdown")]
    [InlineData("--report", "pdf=x")]
    [InlineData("--users", "nowhere.json")]
    [InlineData("--snapshot", "nowhere.json")]
    [InlineData("--approved-administrators", "nowhere.json")]
    [InlineData("--approved-administrators", "a@x.test,nobody")]
    public async Task Audit_WithAWrongOption_Exits2AndPrintsNothing(params string[] options)
    {
        var result = await _place.AuditAsync([.. options]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith("supportops: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TeamFolder_ThatDoesNotExist_Exits2() => Assert.Equal(
        2,
        (await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--team", "nowhere", "--users", _place.WriteUsers())).ExitCode);

    [Fact]
    public async Task Token_ThatIsWrong_Exits3()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk.Agent());

        var result = await _place.Connect(server).Set("ZD_TOKEN", "other-" + Workplace.Token).AuditAsync();

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("""{"users": [], "next_page": null}""")]
    [InlineData("""{"users": [{"id": 1, "role": "end-user"}]}""")]
    [InlineData("""{"users": [USER], "next_page": "https://x.test/api/v2/users.json?page=2"}""")]
    [InlineData("""{"users": [USER], "meta": {"has_more": true}}""")]
    [InlineData("""{"users": [USER]""")]
    [InlineData("""{"users": [USER, {"id": 2}]}""")]
    [InlineData("""{"people": [USER]}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task UsersFile_ThatIsNotWhole_Exits4WithoutAVerdict(string content)
    {
        var users = _place.Write("users.json", content.Replace("USER", Workplace.User(), StringComparison.Ordinal));

        var result = await _place.AuditAsync("--users", users, "--fail-on", "never", "--format", "json");

        Assert.Equal((4, "incomplete"), (result.ExitCode, result.Verdict()));
        Assert.False(result.Json().GetProperty("complete").GetBoolean());
    }

    [Fact]
    public async Task TeamFile_ThatCannotBeParsed_Exits4AndTheOthersAreStillChecked()
    {
        _place.Write("team/bad.yaml", "name: Bad\n\temail: x\n");
        var users = _place.WriteUsers(Workplace.User(name: "Ada Fir"));

        var result = await _place.AuditAsync("--users", users, "--format", "json");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("ZD-NAME-MISMATCH", result.Codes());
        Assert.Contains("AUD-TEAM-FILE-INVALID", result.Codes());
    }

    [Fact]
    public async Task TeamFolder_ThatIsEmpty_Exits4()
    {
        var team = Directory.CreateDirectory(_place.PathOf("empty")).FullName;

        var result = await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--team", team, "--users", _place.WriteUsers(Workplace.User()));

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("no member", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(404)]
    public async Task Page_ThatFails_Exits4AndKeepsWhatWasRead(int status)
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .Agent(ada => ada.Id(1).Named("Ada Pine").Email("apine@x.test")).Agent().Agent().PageSizeAtMost(
                2).FailPage(2, status, retryAfter: "2"));

        var result = await _place.Connect(server).AuditAsync("--format", "json");

        Assert.Equal((4, "incomplete"), (result.ExitCode, result.Verdict()));
        Assert.Equal(2, result.Json().GetProperty("lists").GetProperty("full").GetArrayLength());
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_ThatIsNotThere_Exits4()
    {
        Uri url;
        await using (var server = await Workplace.StartAsync(zendesk => zendesk.Agent()))
        {
            url = server.Url;
        }

        var result = await _place.Set(
            "ZD_URL", url.ToString()).Set("ZD_USERNAME", "a@x.test").Set("ZD_TOKEN", Workplace.Token).AuditAsync();

        Assert.Equal(4, result.ExitCode);
    }
}
