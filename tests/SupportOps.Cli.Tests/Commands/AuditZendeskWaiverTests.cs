using System.Text.Json;

namespace SupportOps.Cli.Tests.Commands;

/// <summary>What <c>--waivers</c> does to the report and the exit code; whatever is doubtful waives nothing.</summary>
public sealed class AuditZendeskWaiverTests : IDisposable
{
    private const string Day = "2026-02-03";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Waiver_OfTheOnlyFinding_IsCleanAndExits0()
    {
        var result = await AuditAsync("--waivers", Waivers(expires: "2026-03-31"));

        Assert.Equal((0, "clean"), (result.ExitCode, result.Verdict()));
        Assert.Equal(["ZD-UNEXPECTED-ADMIN"], Waived(result));
        Assert.Contains("1 finding(s) (1 waived)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waivers_ThatAreIgnored_LeaveTheReportAsIfThereWereNone()
    {
        var waivers = Waivers(expires: "2026-03-31");
        var without = await AuditAsync();

        var result = await _place.Set("SUPPORTOPS_WAIVERS", waivers)
            .AuditOnAsync(Day, "--ignore-waivers");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(without.Codes(), result.Codes());
        Assert.False(result.Json().TryGetProperty("waivers", out _));
    }

    [Fact]
    public async Task Waivers_OfTheSettings_CountWithoutTheFlag()
    {
        _place.Write(
            "supportops.json", $$"""{"waivers": {{JsonSerializer.Serialize(Waivers(expires: "2026-03-31"))}}}""");

        Assert.Equal(0, (await AuditAsync()).ExitCode);
    }

    [Theory]
    [InlineData("2026-02-02")]
    [InlineData("2027-12-31")]
    [InlineData("31.03.2026")]
    public async Task Waiver_ThatHasExpiredOrRunsTooLongOrIsMalformed_WaivesNothing(string expires)
    {
        var result = await AuditAsync("--waivers", Waivers(expires));

        Assert.Equal((1, "findings"), (result.ExitCode, result.Verdict()));
        Assert.Empty(Waived(result));
        Assert.Equal(["ZD-UNEXPECTED-ADMIN", "AUD-WAIVER"], result.Codes());
    }

    [Fact]
    public async Task Waiver_WithAnUnknownKey_IsNamedWithItsPlace()
    {
        var waivers = _place.Write("audit/waivers.yaml", Text("2026-03-31") + "  instnace: global\n");

        var result = await AuditAsync("--waivers", waivers);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"{waivers}:7:3: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule: ZD-UNEXPECTED-ADMIN")]
    [InlineData("- [")]
    [InlineData("")]
    public async Task WaiverFile_ThatIsNoList_WaivesNothing(string text)
    {
        var result = await AuditAsync("--waivers", _place.Write("waivers.yaml", text));

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(Waived(result));
        Assert.Contains("AUD-WAIVER", result.Codes());
    }

    [Theory]
    [InlineData("nowhere.yaml", "there is no file")]
    [InlineData(".", "is a folder")]
    public async Task WaiverFile_ThatIsNotThere_Exits2(string path, string problem)
    {
        var result = await AuditAsync("--waivers", path);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiver_ForIncompleteReading_NeverGivesAVerdict()
    {
        var users = _place.Write("part.json", $$"""{"users": [{{Administrator}}], "next_page": "x"}""");

        var result = await _place.AuditAsync(
            "--users", users, "--as-of", Day, "--format", "json", "--waivers", Waivers(expires: "2026-03-31"));

        Assert.Equal((4, "incomplete"), (result.ExitCode, result.Verdict()));
    }

    [Fact]
    public async Task Snapshot_JudgedAgain_HasTheSameWaiversAndTheSameBytes()
    {
        var (snapshot, waivers) = (_place.PathOf("s.json"), Waivers(expires: "2026-03-31"));
        var live = await AuditAsync("--waivers", waivers, "--save-snapshot", snapshot);

        var replayed = await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--snapshot", snapshot, "--as-of", Day, "--format", "json",
            "--waivers", waivers);

        Assert.Equal((0, live.Output), (replayed.ExitCode, replayed.Output));
    }

    private static string Administrator => Workplace.User(role: 360004957599);

    private static List<string?> Waived(CliResult result) =>
    [
        .. result.Json().GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("status").GetString() == "waived")
            .Select(finding => finding.GetProperty("code").GetString()),
    ];

    private Task<CliResult> AuditAsync(params string[] options)
    {
        _place.WriteUsers(Administrator);
        return _place.AuditOnAsync(Day, options);
    }

    private string Waivers(string expires) => _place.Write("waivers.yaml", Text(expires));

    private static string Text(string expires) =>
        $"""
        - rule: ZD-UNEXPECTED-ADMIN
          subject: apine@x.test
          owner: boss@x.test
          reason: on-call cover
          ticket: OPS-12
          expires: {expires}

        """.ReplaceLineEndings("\n");
}
