using System.Text.Json;

namespace SupportOps.Cli.Tests.Commands;

/// <summary>Policies of one's own, and what a report says about how it was made.</summary>
public sealed class AuditZendeskPolicyTests : IDisposable
{
    private const string Own =
        """
        name: acme
        version: 2026-03
        instance:
          name: acme-emea
          title: Zendesk Acme EMEA
        roles:
          light: 111
          administrator: 222
        rules:
          ZD-EMAIL-MISMATCH: off
        approved_administrators: [apine@x.test]

        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("seed", true, false)]
    [InlineData("extended", true, true)]
    [InlineData("2026-03", false, false)]
    public async Task Policy_ThatIsReady_RunsItsOwnRules(string policy, bool hasMembers, bool hasOutsiders)
    {
        _place.WriteUsers(Workplace.User());

        var result = await RunAsync("--instance", "global", "--policy", policy);

        Assert.Equal(policy, result.Json().GetProperty("policy").GetString());
        var rules = result.Json().GetProperty("checks").EnumerateArray()
            .Select(check => check.GetProperty("code").GetString()).ToList();
        Assert.Equal(
            (hasMembers, hasOutsiders), (rules.Contains("ZD-MISSING-USER"), rules.Contains("ZD-OUTSIDER-ADMIN")));
    }

    [Fact]
    public async Task PolicyFile_WithItsOwnInstance_NeedsNoInstanceOption()
    {
        var users = _place.WriteUsers(Workplace.User(email: "other@x.test", role: 222));

        var result = await _place.RunAsync(
            "audit", "zendesk", "--team", _place.Team, "--users", users, "--policy", Policy(Own), "--format", "json");

        Assert.Equal((0, "clean"), (result.ExitCode, result.Verdict()));
        Assert.Equal(
            ("acme-emea", "acme"),
            (result.Json().GetProperty("instance").GetString(), result.Json().GetProperty("policy").GetString()));
        Assert.Equal(1, result.Json().GetProperty("lists").GetProperty("administrators").GetArrayLength());
    }

    [Fact]
    public async Task PolicyFile_WithApprovedAdministrators_GivesWayToTheOption()
    {
        _place.WriteUsers(Workplace.User(role: 222));

        var result = await RunAsync("--policy", Policy(Own), "--approved-administrators", "boss@x.test");

        Assert.Equal(["ZD-UNEXPECTED-ADMIN"], result.Codes());
    }

    [Theory]
    [InlineData("--instance", "acme-emea", 0)]
    [InlineData("--instance", "global", 2)]
    [InlineData("--period", "2026-Q1", 0)]
    public async Task PolicyFile_AndInstance_HaveToAgree(string option, string value, int exitCode)
    {
        _place.WriteUsers(Workplace.User());

        Assert.Equal(exitCode, (await RunAsync("--policy", Policy(Own), option, value)).ExitCode);
    }

    [Fact]
    public async Task PolicyFile_ForAnotherInstanceThanTheSettings_IsRefusedWithTheirName()
    {
        _place.WriteUsers(Workplace.User());

        var result = await _place.Set("SUPPORTOPS_INSTANCE", "us-government")
            .RunAsync("audit", "zendesk", "--team", _place.Team, "--policy", Policy(Own));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("SUPPORTOPS_INSTANCE", result.Error, StringComparison.Ordinal);
        Assert.Contains("Give --instance acme-emea", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PolicyFile_WithProblems_Exits2AndNamesEachPlace()
    {
        var policy = Policy("name: acme\ninstance: mars\nrules:\n  ZD-NAME: off\n");

        var result = await RunAsync("--policy", policy);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains($"{policy}:2:11: ", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{policy}:4:3: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PolicyFile_OfTheSettings_CountsWithItsTripwireAndTerms()
    {
        var policy = Policy(Own + "tripwire_percent: 90\nwaivers:\n  longest_term_months: 12\n");
        _place.Write("supportops.json", $$"""{"policy": {{JsonSerializer.Serialize(policy)}}}""");
        _place.WriteUsers(Workplace.User(), Workplace.User(3), Workplace.User(4));
        var baseline = _place.PathOf("then.json");
        await RunAsync("--as-of", "2026-01-01", "--report", "json=" + baseline);
        _place.WriteUsers(
            Workplace.User(), Workplace.User(2, "B", "b@x.test", suspended: true), Workplace.User(3),
            Workplace.User(4), Workplace.User(5));
        var waivers = _place.Write(
            "w.yaml",
            "- {rule: ZD-SUSPENDED, subject: 2, owner: b, reason: r, ticket: t, expires: 2026-12-31}\n");

        var result = await RunAsync("--as-of", "2026-02-01", "--baseline", baseline, "--waivers", waivers);

        Assert.DoesNotContain("AUD-TRIPWIRE", result.Codes());
        Assert.DoesNotContain("AUD-WAIVER", result.Codes());
    }

    [Fact]
    public async Task Connection_OfTheInstanceOfAPolicyFile_ComesFromTheSettings()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .CustomRole(111, "Light").CustomRole(222, "Admin")
            .Agent(ada => ada.Id(1).Named("Ada Pine").Email("apine@x.test")));
        _place.Write("supportops.json", $$$"""
            {"zendesk": {"acme-emea": {"url": "{{{server.Url}}}", "username": "{{{Workplace.Username}}}",
             "variablePrefix": "ACME_"} } }
            """);

        var result = await _place.Set("ACME_TOKEN", Workplace.Token).RunAsync(
            "audit", "zendesk", "--team", _place.Team, "--policy", Policy(Own));

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Report_SaysByWhichToolAndOptionsItWasMade()
    {
        _place.WriteUsers(Workplace.User());

        var result = await RunAsync("--policy", Policy(Own), "--fail-on", "high", "--as-of", "2026-02-01");

        var evidence = result.Json().GetProperty("evidence");
        Assert.Equal("supportops", evidence.GetProperty("tool").GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+", evidence.GetProperty("tool").GetProperty("version").GetString()!);
        Assert.Equal(
            ["--instance acme-emea", "--policy acme.yaml", "--as-of 2026-02-01", "--fail-on high"],
            evidence.GetProperty("options").EnumerateArray().Select(
                option => $"{option.GetProperty("name").GetString()} {option.GetProperty("value").GetString()}"));
        Assert.DoesNotContain(_place.Folder, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("codequality")]
    [InlineData("sarif")]
    public async Task TeamFiles_InFormatsOfPlatforms_StandUnderTheirFolder(string format)
    {
        _place.WriteUsers(Workplace.User(name: "Ada Fir"));

        var result = await _place.AuditAsync("--users", _place.PathOf("users.json"), "--format", format);

        Assert.Contains("\"team/ada.yaml\"", result.Output, StringComparison.Ordinal);
    }

    private string Policy(string text) => _place.Write("acme.yaml", text.ReplaceLineEndings("\n"));

    private Task<CliResult> RunAsync(params string[] options) => _place.RunAsync(
    [
        "audit", "zendesk", "--team", _place.Team, "--users", _place.PathOf("users.json"), "--format", "json",
        .. options,
    ]);
}
