using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SupportOps.Reporting;

namespace SupportOps.Cli.Tests.Evidence;

/// <summary><c>evidence pack</c>: the reports that the audit gave, and everything they were made of.</summary>
public sealed class EvidencePackTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Report_OfTheArchive_IsTheOneThatTheAuditWrote()
    {
        var audited = await _place.AuditAsync(
            "--users", _place.WriteUsers(Workplace.User(name: "Ada Fir")), "--save-snapshot", _place.PathOf("s.json"),
            "--format", "json", "--waivers", Waivers(), "--policy", "extended");

        await PackAsync("--waivers", _place.PathOf("waivers.yaml"), "--policy", "extended");

        Assert.Contains(audited.Output, await ArchiveAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Report_OfEveryFormat_IsTheOneThatTheAuditWroteByteForByte(bool isSetting)
    {
        _place.Write("data/team/ada.yaml", Workplace.TeamFile("Ada Pine", "apine@x.test", 1));
        _place.WriteUsers(Workplace.User(name: "Ada Fir"));
        string[] reports = [.. ReportRenderers.All.SelectMany(known => new[] { "--report", known.Format })];
        string[] team = isSetting ? [] : ["--team", "data/team"];
        _ = isSetting ? _place.Set("SUPPORTOPS_TEAM", _place.PathOf("data/team")) : _place;
        var audited = await _place.RunAsync(
        [
            "audit", "zendesk", "--instance", "global", "--team", _place.PathOf("data/team"), "--users",
            _place.PathOf("users.json"), "--save-snapshot", _place.PathOf("s.json"),
            .. ReportRenderers.All.SelectMany(
                known => new[] { "--report", $"{known.Format}={_place.PathOf(known.Format)}" }),
        ]);

        await PackAsync([.. team, .. reports]);

        Assert.Equal(1, audited.ExitCode);
        Assert.Contains(
            "data/team/ada.yaml", await File.ReadAllTextAsync(_place.PathOf("sarif")), StringComparison.Ordinal);
        Assert.All(ReportRenderers.All, known => Assert.Contains(
            Convert.ToHexString(File.ReadAllBytes(_place.PathOf(known.Format))), PackedReports()));
        Assert.Equal(0, (await VerifyAsync()).ExitCode);
    }

    [Theory]
    [InlineData(null, null, "ZD-UNEXPECTED-ADMIN")]
    [InlineData("policy", null, null)]
    [InlineData("option", null, null)]
    [InlineData("variable", null, null)]
    [InlineData("policy", "boss@x.test", "ZD-UNEXPECTED-ADMIN")]
    public async Task Report_IsClean_WhenTheAuditWithTheSameApprovalsIs(string? by, string? over, string? code)
    {
        _place.WriteUsers(Workplace.User(role: 360004957599));
        await _place.AuditAsync("--users", _place.PathOf("users.json"), "--save-snapshot", _place.PathOf("s.json"));
        var approved = by == "policy" ? "approved_administrators: [apine@x.test]\n" : string.Empty;
        _ = by == "variable" ? _place.Set("SUPPORTOPS_APPROVED_ADMINISTRATORS", "apine@x.test") : _place;
        var address = by == "option" ? "apine@x.test" : over;
        string[] options =
        [
            "--snapshot", _place.PathOf("s.json"), "--policy",
            _place.Write("own.yaml", "name: own\ninstance: global\n" + approved),
            .. address is null ? Array.Empty<string>() : ["--approved-administrators", address],
        ];

        var audited = await _place.RunAsync(["audit", "zendesk", "--format", "json", .. options]);
        var packed = await _place.RunAsync(
            ["evidence", "pack", _place.PathOf("q1.zip"), "--report", "json", "--format", "json", .. options]);

        Assert.Equal(code is null ? [] : [code], audited.Codes());
        Assert.Equal(audited.Verdict(), packed.Json().GetProperty("verdict").GetString());
        Assert.Contains(
            Convert.ToHexString(Encoding.UTF8.GetBytes(audited.Output)), PackedReports());
        Assert.Equal(0, (await VerifyAsync()).ExitCode);
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("extended")]
    [InlineData("2026-03")]
    public async Task Archive_OfAnyReadyPolicy_Verifies(string policy)
    {
        await SaveAsync();

        Assert.Equal(0, (await PackAsync("--policy", policy)).ExitCode);
        Assert.Equal(0, (await VerifyAsync()).ExitCode);
    }

    [Fact]
    public async Task Archive_WithPolicyFileWaiversAndBaseline_Verifies()
    {
        await SaveAsync();
        var policy = _place.Write("own.yaml", "name: own\nversion: 7\ninstance: global\ntripwire_percent: 5\n");
        var baseline = _place.PathOf("baseline.json");
        await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--snapshot", _place.PathOf("s.json"), "--format", "json",
            "--output", baseline);

        var packed = await PackAsync(
            "--policy", policy, "--waivers", Waivers(), "--baseline", baseline, "--report", "csv", "--report", "sarif",
            "--format", "json");
        var verified = await VerifyAsync("--format", "json");

        Assert.Equal((0, 0), (packed.ExitCode, verified.ExitCode));
        Assert.Equal(
            [
                "baseline.json", "policy.json", "policy.yaml", "report.csv", "report.sarif", "snapshot.json",
                "waivers.yaml",
            ],
            packed.Json().GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("name").GetString()));
        Assert.True(verified.Json().GetProperty("verified").GetBoolean());
        Assert.Equal(
            packed.Json().GetProperty("sha256").GetString(), verified.Json().GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task Archive_PackedTwice_IsTheSameFileThatOnlyItsOwnerReads()
    {
        await SaveAsync();
        await PackAsync();
        var first = SHA256.HashData(await File.ReadAllBytesAsync(_place.PathOf("q1.zip")));

        await PackAsync();

        Assert.Equal(first, SHA256.HashData(await File.ReadAllBytesAsync(_place.PathOf("q1.zip"))));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_place.PathOf("q1.zip")));
        }
    }

    [Fact]
    public async Task Archive_OfAnother_IsReplacedByForceOnly()
    {
        await SaveAsync();
        await PackAsync();
        var first = await File.ReadAllBytesAsync(_place.PathOf("q1.zip"));

        var refused = await PackAsync("--policy", "extended");
        var kept = await File.ReadAllBytesAsync(_place.PathOf("q1.zip"));
        var forced = await PackAsync("--policy", "extended", "--force");

        Assert.Equal((2, 0), (refused.ExitCode, forced.ExitCode));
        Assert.Equal(first, kept);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.NotEqual(first, await File.ReadAllBytesAsync(_place.PathOf("q1.zip")));
    }

    [Fact]
    public async Task Archive_OfAnIncompleteAudit_IsPackedAndExits4()
    {
        var users = _place.Write("users.json", $$"""{"users": [{{Workplace.User()}}], "next_page": "x"}""");
        await _place.AuditAsync("--users", users, "--save-snapshot", _place.PathOf("s.json"));

        Assert.Equal(4, (await PackAsync()).ExitCode);
        Assert.Equal(0, (await VerifyAsync()).ExitCode);
    }

    [Fact]
    public async Task Archive_ComparedWithAHash_IsRefusedWhenItIsAnother()
    {
        await SaveAsync();
        var packed = await PackAsync("--format", "json");

        var same = await VerifyAsync("--sha256", packed.Json().GetProperty("sha256").GetString()!.ToUpperInvariant());
        var other = await VerifyAsync("--sha256", new string('0', 64));

        Assert.Equal((0, 1), (same.ExitCode, other.ExitCode));
        Assert.Contains("it is another archive", other.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--snapshot", "nowhere.json")]
    [InlineData("--policy", "tomorrow")]
    [InlineData("--approved-administrators", "nobody")]
    [InlineData("--waivers", "nowhere.yaml")]
    [InlineData("--baseline", "nowhere.json")]
    [InlineData("--period", "2026Q1")]
    [InlineData("--as-of", "noon")]
    [InlineData("--fail-on", "sometimes")]
    [InlineData("--report", "pdf")]
    [InlineData("--format", "xml")]
    public async Task Option_ThatIsWrong_Exits2AndWritesNothing(string option, string value)
    {
        await SaveAsync();

        var result = option == "--snapshot"
            ? await _place.RunAsync("evidence", "pack", _place.PathOf("q1.zip"), option, value)
            : await PackAsync(option, value);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith("supportops: " + option, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_place.PathOf("q1.zip")));
    }

    [Theory]
    [InlineData("s.json")]
    [InlineData("team")]
    public async Task Archive_ThatWouldReplaceItsInput_IsRefused(string file)
    {
        await SaveAsync();
        var before = await File.ReadAllBytesAsync(_place.PathOf("s.json"));

        var result = await _place.RunAsync(
            "evidence", "pack", _place.PathOf(file), "--snapshot", _place.PathOf("s.json"));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(_place.PathOf("s.json")));
    }

    private Task<CliResult> SaveAsync() => _place.AuditAsync(
        "--users", _place.WriteUsers(Workplace.User()), "--save-snapshot", _place.PathOf("s.json"));

    private Task<CliResult> PackAsync(params string[] args) => _place.RunAsync(
        ["evidence", "pack", _place.PathOf("q1.zip"), "--snapshot", _place.PathOf("s.json"), .. args]);

    private Task<CliResult> VerifyAsync(params string[] args) =>
        _place.RunAsync(["evidence", "verify", _place.PathOf("q1.zip"), .. args]);

    private List<string> PackedReports()
    {
        using var zip = ZipFile.OpenRead(_place.PathOf("q1.zip"));
        var reports = zip.Entries.Where(entry => entry.Name.StartsWith("report.", StringComparison.Ordinal));
        return [.. reports.Select(entry =>
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            return Convert.ToHexString(copy.ToArray());
        })];
    }

    private Task<string> ArchiveAsync() => File.ReadAllTextAsync(_place.PathOf("q1.zip"));

    private string Waivers() => _place.Write(
        "waivers.yaml",
        "- rule: ZD-NAME-MISMATCH\n  subject: apine@x.test\n  owner: b@x.test\n  reason: married\n  ticket: OPS-1\n"
        + "  expires: 2026-01-31\n");
}
