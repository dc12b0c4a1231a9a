namespace SupportOps.Cli.Tests.Commands;

public sealed class AuditZendeskDocumentTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Snapshot_SavedAndReplayed_GivesTheSameBytes()
    {
        var snapshot = _place.PathOf("snapshot.json");
        var live = await _place.AuditAsync(
            "--users", _place.WriteUsers(
                Workplace.User(name: "Ada Fir")), "--save-snapshot", snapshot, "--format", "json");

        var replayed = await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--snapshot", snapshot, "--format", "json");

        Assert.Equal((1, live.Output), (replayed.ExitCode, replayed.Output));
    }

    [Fact]
    public async Task Snapshot_ThatWasIncomplete_StaysIncomplete()
    {
        var snapshot = _place.PathOf("snapshot.json");
        var users = _place.Write("users.json", $$"""{"users": [{{Workplace.User()}}], "next_page": "x"}""");
        await _place.AuditAsync("--users", users, "--save-snapshot", snapshot);

        Assert.Equal(
            4, (await _place.RunAsync("audit", "zendesk", "--instance", "global", "--snapshot", snapshot)).ExitCode);
    }

    [Fact]
    public async Task Snapshot_OfTheOtherInstance_IsRefused()
    {
        var snapshot = _place.PathOf("snapshot.json");
        await _place.AuditAsync("--users", _place.WriteUsers(Workplace.User()), "--save-snapshot", snapshot);

        var result = await _place.RunAsync("audit", "zendesk", "--instance", "us-government", "--snapshot", snapshot);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Snapshot_WithAnotherApprovedList_NamesTheListThatWasUsed()
    {
        var snapshot = _place.PathOf("snapshot.json");
        var users = _place.WriteUsers(Workplace.User(role: 360004957599));
        await _place.AuditAsync("--users", users, "--save-snapshot", snapshot);

        var result = await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--snapshot", snapshot, "--format", "json",
            "--approved-administrators", "apine@x.test");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(1, result.Json().GetProperty("sources")[2].GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task Snapshot_ThatIsDamaged_Exits4WithItsName()
    {
        var result = await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--snapshot", _place.Write("s.json", "{"));

        Assert.Equal((4, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("s.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_InSeveralFormats_GoWhereTheyAreAskedTo()
    {
        var users = _place.WriteUsers(Workplace.User());

        var result = await _place.AuditAsync(
            "--users", users, "--output", _place.PathOf("a.txt"), "--report", "markdown=" + _place.PathOf("a.md"),
            "--report", "json=" + _place.PathOf("a.json"));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith(
            "Zendesk Global audit", await File.ReadAllTextAsync(_place.PathOf("a.txt")), StringComparison.Ordinal);
        Assert.StartsWith("# ", await File.ReadAllTextAsync(_place.PathOf("a.md")), StringComparison.Ordinal);
        Assert.StartsWith("{", await File.ReadAllTextAsync(_place.PathOf("a.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Period_AndTime_AreThoseThatWereAskedFor()
    {
        var result = await _place.AuditAsync(
            "--users", _place.WriteUsers(Workplace.User()), "--as-of", "2025-11-05T00:00:00Z", "--format", "json");
        var other = await _place.AuditAsync(
            "--users", _place.WriteUsers(Workplace.User()), "--period", "2031-Q2", "--format", "json");

        Assert.Equal("2025-Q4", result.Json().GetProperty("period").GetString());
        Assert.Equal("2031-Q2", other.Json().GetProperty("period").GetString());
    }

    [Theory]
    [InlineData("2026-05-01", "2026-Q2")]
    [InlineData("2026-04-01T01:00+02:00", "2026-Q1")]
    [InlineData("2026-04-01T00:00:00.5Z", "2026-Q2")]
    public async Task Time_OfTheReport_DecidesTheQuarterInUtc(string asOf, string period)
    {
        var result = await _place.AuditAsync(
            "--users", _place.WriteUsers(Workplace.User()), "--as-of", asOf, "--format", "json");

        Assert.Equal(period, result.Json().GetProperty("period").GetString());
    }

    [Theory]
    [InlineData("APINE@x.test", 0)]
    [InlineData("other@x.test", 1)]
    [InlineData("other@x.test, apine@x.test", 0)]
    public async Task ApprovedAdministrators_AsAList_Count(string list, int exitCode)
    {
        var users = _place.WriteUsers(Workplace.User(role: 360004957599));

        Assert.Equal(exitCode, (await _place.AuditAsync("--users", users, "--approved-administrators", list)).ExitCode);
    }

    [Fact]
    public async Task ApprovedAdministrators_AsAFile_CountAndOtherMembersAreIgnored()
    {
        var users = _place.WriteUsers(Workplace.User(role: 360004957599));
        var file = _place.Write(
            "approved.json", """{"quarter": "2026-Q1", "approvedAdministrators": ["apine@x.test"]}""");

        Assert.Equal(0, (await _place.AuditAsync("--users", users, "--approved-administrators", file)).ExitCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"approvedAdministrators\": 1}")]
    [InlineData("{\"approvedAdministrators\": [\"nobody\"]}")]
    [InlineData("{\"approvedAdministrators\": [null]}")]
    public async Task ApprovedAdministrators_FileWithoutAList_Exits2(string content)
    {
        var file = _place.Write("approved.json", content);

        var result = await _place.AuditAsync(
            "--users", _place.WriteUsers(Workplace.User()), "--approved-administrators", file);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Quiet_KeepsStandardErrorEmpty()
    {
        var result = await _place.AuditAsync("--users", _place.WriteUsers(Workplace.User()), "--quiet");

        Assert.Equal(string.Empty, result.Error);
    }

    [Fact]
    public async Task Name_ThatTriesToAct_IsHarmlessOnTheTerminal()
    {
        var users = _place.WriteUsers(Workplace.User(name: "Ada\\u001b[2J Pine"));

        Assert.DoesNotContain('\u001b', (await _place.AuditAsync("--users", users)).Output);
    }
}
