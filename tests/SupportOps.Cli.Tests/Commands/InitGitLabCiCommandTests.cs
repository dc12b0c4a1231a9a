using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using SupportOps.Testing.Zendesk;
using YamlDotNet.Serialization;

namespace SupportOps.Cli.Tests.Commands;

/// <summary>The pipeline that <c>init gitlab-ci</c> writes: its form, and its script as a runner would run it.</summary>
public sealed class InitGitLabCiCommandTests : IDisposable
{
    // Keywords of a job in GitLab's reference; one that is misspelt makes the whole file invalid.
    private static readonly string[] JobKeywords =
    [
        "stage", "image", "timeout", "before_script", "script", "allow_failure", "cache", "artifacts", "extends",
        "environment", "variables",
    ];

    private const string OwnPolicy = """
        name: own
        version: 1
        instance:
          name: our-emea
          title: Our account in Europe
          block: us-federal
        roles:
          light: 1
          administrator: 2

        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Init_WithoutOptions_WritesAJobForEachInstance()
    {
        var result = await _place.RunAsync("init", "gitlab-ci");

        var pipeline = Read(".gitlab-ci.yml");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal(
            ["workflow", "stages", "variables", ".access-audit", "audit-global", "audit-us-government"], pipeline.Keys);
        Assert.All(
            pipeline.Keys.Where(key => key.Contains("audit", StringComparison.Ordinal)),
            job => Assert.Empty(Map(pipeline[job]).Keys.Except(JobKeywords, StringComparer.Ordinal)));
        Assert.Contains("ZD_US_TOKEN", result.Error, StringComparison.Ordinal);
        Assert.Contains("0 6 1 1,4,7,10 *", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pipeline_OfTheAudit_KeepsItsReportsAndOnlyWarnsOfFindings()
    {
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global", "--policy", "extended", "--team", "a/b/");

        var pipeline = Read(".gitlab-ci.yml");
        var job = Map(pipeline[".access-audit"]);
        var reports = Map(Map(job["artifacts"])["reports"]);
        Assert.Equal("1", Map(job["allow_failure"])["exit_codes"]);
        Assert.Equal(("audit/junit.xml", "audit/codequality.json"), (reports["junit"], reports["codequality"]));
        Assert.Equal("always", Map(job["artifacts"])["when"]);
        Assert.Equal(("extended", "a/b"), (Map(pipeline["variables"])["POLICY"], Map(pipeline["variables"])["TEAM"]));
        Assert.DoesNotContain("audit-us-government", pipeline.Keys);
    }

    [Fact]
    public async Task File_ThatIsThereAlready_IsKept()
    {
        var path = _place.Write("ci.yml", "mine");

        var result = await _place.RunAsync("init", "gitlab-ci", "--output", path);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("not overwritten", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("--instance", "mars")]
    [InlineData("--policy", "tomorrow")]
    [InlineData("--team", "/etc")]
    [InlineData("--team", "../..")]
    [InlineData("--team", "a/../b")]
    [InlineData("--team", "a\"; rm -rf b")]
    [InlineData("--format", "xml")]
    public async Task Option_ThatIsWrong_Exits2AndWritesNothing(string option, string value)
    {
        var result = await _place.RunAsync("init", "gitlab-ci", option, value);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.False(File.Exists(_place.PathOf(".gitlab-ci.yml")));
    }

    [Fact]
    public async Task Team_ThatLooksLikeAnOption_Exits2()
    {
        var result = await _place.RunAsync("init", "gitlab-ci", "--team=-rf");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("-rf", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_place.PathOf(".gitlab-ci.yml")));
    }

    [Fact]
    public async Task Init_AsJson_GivesTheFileAndTheVariables()
    {
        var result = await _place.RunAsync("init", "gitlab-ci", "--instance", "us-government", "--format", "json");

        Assert.Equal(
            ["ZD_US_URL", "ZD_US_USERNAME", "ZD_US_TOKEN", "GL_TOKEN"],
            result.Json().GetProperty("variables").EnumerateArray().Select(variable => variable.GetString()));
    }

    [Fact]
    public async Task Policy_OfAFile_GivesOneJobForItsInstance()
    {
        _place.Write("policies/own.yaml", OwnPolicy);

        var result = await _place.RunAsync("init", "gitlab-ci", "--policy", "policies/own.yaml");

        var pipeline = Read(".gitlab-ci.yml");
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Equal(
            ["workflow", "stages", "variables", ".access-audit", "audit-our-emea"], pipeline.Keys);
        Assert.Equal("policies/own.yaml", Map(pipeline["variables"])["POLICY"]);
        Assert.Equal("our-emea", Map(Map(pipeline["audit-our-emea"])["variables"])["INSTANCE"]);
        Assert.Contains("ZD_US_TOKEN", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policies/own.yaml", "global")]
    [InlineData("policies/none.yaml", "our-emea")]
    [InlineData("../own.yaml", "our-emea")]
    public async Task Policy_ThatDoesNotFit_Exits2AndWritesNothing(string policy, string instance)
    {
        _place.Write("policies/own.yaml", OwnPolicy);

        var result = await _place.RunAsync("init", "gitlab-ci", "--policy", policy, "--instance", instance);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.False(File.Exists(_place.PathOf(".gitlab-ci.yml")));
    }

    [UnixFact]
    public async Task Script_RunAgain_ComparesWithTheQuarterBeforeAndNeverWithItsOwn()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .Agent(ada => ada.Id(1).Named("Ada Fir").Email("apine@x.test"))
            .Agent(bea => bea.Id(2).Named("Bea").Suspended()));
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");

        var first = await RunJobAsync(server, "audit-global", period: "2026-Q1");
        server.Change(1, user => user.Named("Ada Pine"));
        var second = await RunJobAsync(server, "audit-global", period: "2026-Q2");
        var third = await RunJobAsync(server, "audit-global", period: "2026-Q2");

        Assert.True(first.ExitCode == 1, first.Error);
        Assert.Contains("ZD-SUSPENDED", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("persisting", first.Error, StringComparison.Ordinal);
        Assert.All([second, third], run =>
        {
            Assert.True(run.ExitCode == 1, run.Error);
            Assert.Contains("0 new, 1 fixed, 0 changed, 1 persisting", run.Error, StringComparison.Ordinal);
        });
        Assert.All(
            ["global.html", "global.md", "global.json", "global.snapshot.json", "junit.xml", "codequality.json"],
            file => Assert.True(File.Exists(_place.PathOf("audit/" + file)), file));
    }

    [UnixFact]
    public async Task Script_KeepsAnArchiveWithTheBaselineAndTheReportOfTheAudit()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .Agent(bea => bea.Id(2).Named("Bea").Suspended()));
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");
        await RunJobAsync(server, "audit-global", period: "2026-Q1");
        var run = await RunJobAsync(server, "audit-global", period: "2026-Q2");

        var verified = await _place.RunAsync(
            "evidence", "verify", _place.PathOf("audit/global.zip"), "--format", "json");

        var parts = verified.Json().GetProperty("parts").EnumerateArray().ToDictionary(
            part => part.GetProperty("name").GetString()!,
            part => part.GetProperty("sha256").GetString(),
            StringComparer.Ordinal);
        Assert.Equal(HashOf(".audit-baseline/2026-Q1.json"), parts["baseline.json"]);
        Assert.Equal(HashOf("audit/global.json"), parts["report.json"]);
        Assert.Contains(HashOf("audit/global.zip"), run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [UnixFact]
    public async Task Script_WithoutAnArchive_KeepsTheExitCodeOfTheAuditAndIsNeverGreen()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .Agent(ada => ada.Id(1).Named("Ada Fir").Email("apine@x.test")));
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");
        Directory.CreateDirectory(_place.PathOf("audit/global.zip"));

        var found = await RunJobAsync(server, "audit-global");
        server.Change(1, user => user.Named("Ada Pine"));
        var clean = await RunJobAsync(server, "audit-global");

        Assert.Equal((1, 4), (found.ExitCode, clean.ExitCode));
        Assert.Contains("no archive", found.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Script_WithAnOpenTripwire_AsksAgainWhenItIsRepeated()
    {
        await using var server = await Workplace.StartAsync(zendesk =>
        {
            zendesk.Agent(ada => ada.Id(1).Named("Ada Pine").Email("apine@x.test"));
            for (var id = 2; id < 12; id++)
            {
                var number = id;
                zendesk.Agent(each => each.Id(number).Named($"A {number}").Email($"a{number}@x.test").Suspended());
            }
        });
        await using var other = await Workplace.StartAsync(zendesk => zendesk
            .Agent(ada => ada.Id(1).Named("Ada Pine").Email("apine@x.test")));
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");
        await RunJobAsync(server, "audit-global", period: "2026-Q1");

        var wrong = await RunJobAsync(other, "audit-global", period: "2026-Q2");
        var again = await RunJobAsync(other, "audit-global", period: "2026-Q2");

        Assert.Contains("AUD-TRIPWIRE", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("AUD-TRIPWIRE", again.Output, StringComparison.Ordinal);
        Assert.Equal(["2026-Q1.json"], Baselines().Select(Path.GetFileName));
    }

    [UnixFact]
    public async Task Script_WithWaiversAndApprovals_UsesThem()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk
            .Agent(ada => ada.Id(1).Named("Ada Fir").Email("apine@x.test").CustomRole(360004957599)));
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");
        _place.Write("approved/global.json", """{"approvedAdministrators": ["apine@x.test"]}""");
        var soon = TimeProvider.System.GetUtcNow().AddDays(40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _place.Write(
            "waivers.yaml",
            $"- {{rule: ZD-NAME-MISMATCH, subject: apine@x.test, owner: b, reason: r, ticket: t, expires: {soon}}}\n");

        var result = await RunJobAsync(server, "audit-global");

        Assert.True(result.ExitCode == 0, result.Error);
    }

    [UnixFact]
    public async Task Script_WithoutAVerdict_FailsAndLeavesTheBaseline()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk.Agent());
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");
        _place.Write("team/bad.yaml", "name: [\n");

        var result = await RunJobAsync(server, "audit-global");

        Assert.True(result.ExitCode == 4, result.Error);
        Assert.Empty(Baselines());
        Assert.True(File.Exists(_place.PathOf("audit/global.json")));
    }

    [UnixTheory]
    [InlineData("tool)")]
    [InlineData("supportops)")]
    public async Task Script_ThatNeverAudited_IsNoWarning(string broken)
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk.Agent());
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");

        var result = await RunJobAsync(server, "audit-global", broken);

        Assert.True(result.ExitCode is 2 or 4, $"{result.ExitCode} {result.Error}");
        Assert.Empty(Baselines());
    }

    [UnixTheory]
    [InlineData("audit")]
    [InlineData(".audit-baseline")]
    public async Task Script_WithoutItsFolders_IsNoWarning(string folder)
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk.Agent());
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");
        _place.Write(folder, "a file");

        var result = await RunJobAsync(server, "audit-global");

        Assert.True(result.ExitCode is 2, $"{result.ExitCode} {result.Error}");
    }

    [UnixFact]
    public async Task Script_ThatCannotKeepItsBaseline_IsNoWarning()
    {
        await using var server = await Workplace.StartAsync(zendesk => zendesk.Agent(ada => ada.Suspended()));
        await _place.RunAsync("init", "gitlab-ci", "--instance", "global");
        Directory.CreateDirectory(_place.PathOf(".audit-baseline/2026-Q2.json/global.json"));

        var result = await RunJobAsync(server, "audit-global", period: "2026-Q2");

        Assert.True(result.ExitCode is 4, $"{result.ExitCode} {result.Error}");
    }

    // The script may have ended before it made the folder.
    private string[] Baselines() => Directory.Exists(_place.PathOf(".audit-baseline"))
        ? Directory.GetFiles(_place.PathOf(".audit-baseline"))
        : [];

    private string HashOf(string file) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_place.PathOf(file))));

    // As a runner does: the lines of both scripts in one shell that ends with the first that fails.
    private async Task<CliResult> RunJobAsync(
        ZendeskServer server, string name, string broken = "none)", string? period = null)
    {
        var pipeline = Read(".gitlab-ci.yml");
        var template = Map(pipeline[".access-audit"]);
        var lines = Lines(template["before_script"]).Concat(Lines(template["script"]));
        var script = _place.Write("job.sh", "set -eo pipefail\n" + string.Join('\n', lines) + "\n");
        var start = new ProcessStartInfo("bash", [script])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _place.Folder,
        };
        foreach (var (variable, value) in Map(pipeline["variables"]).Concat(Map(Map(pipeline[name])["variables"])))
        {
            start.Environment[variable] = (string)value;
        }

        if (period is not null)
        {
            start.Environment["PERIOD"] = period;
        }

        start.Environment["ZD_URL"] = server.Url.ToString();
        start.Environment["ZD_USERNAME"] = Workplace.Username;
        start.Environment["ZD_TOKEN"] = Workplace.Token;
        start.Environment["CI_PROJECT_PATH"] = "support/audits";
        start.Environment["CI_SERVER_URL"] = "http://127.0.0.1:9";
        start.Environment["PATH"] = $"{ToolFolder(broken)}:{start.Environment["PATH"]}";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CliResult(process.ExitCode, await output, error);
    }

    // Stands for the tool manifest: `dotnet supportops` is the tool of this build.
    private string ToolFolder(string broken)
    {
        var tool = typeof(CommandLineHost).Assembly.Location;
        var path = _place.Write(
            "bin/dotnet",
            $"""
            #!/bin/sh
            case "$1" in
              {broken} echo "A failure of dotnet itself." >&2; exit 1 ;;
              tool) exit 0 ;;
            esac
            shift
            PATH="$(echo "$PATH" | cut -d: -f2-)" exec dotnet "{tool}" "$@"

            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return Path.GetDirectoryName(path)!;
    }

    private Dictionary<string, object> Read(string file)
    {
        var yaml = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(
            File.ReadAllText(_place.PathOf(file)));
        return yaml;
    }

    private static Dictionary<string, object> Map(object node) =>
        ((Dictionary<object, object>)node).ToDictionary(
            pair => (string)pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Lines(object node) => ((List<object>)node).Cast<string>();
}
