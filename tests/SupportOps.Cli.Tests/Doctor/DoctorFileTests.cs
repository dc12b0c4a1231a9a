using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SupportOps.Cli.Tests.Doctor;

/// <summary>Settings, policies, waivers and the folder of the reports.</summary>
public sealed class DoctorFileTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Settings_WithAnUnknownMember_FailWith2AndTheRestIsLookedAt()
    {
        _place.Write("supportops.json", """{"taem": "team"}""");

        var result = await _place.DoctorAsync("--team", _place.Team);

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("settings").Status));
        Assert.Contains("supportops.json:1:", result.Line("settings").Message, StringComparison.Ordinal);
        Assert.Equal("ok", result.Line("team").Status);
    }

    [Fact]
    public async Task Settings_WithAValueThatIsNone_FailWith2()
    {
        _place.Write("supportops.json", """{"failOn": "sometimes"}""");

        var result = await _place.DoctorAsync("--team", _place.Team);

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("settings").Status));
        Assert.Contains("sometimes", result.Line("settings").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed", 0, "ok")]
    [InlineData("sead", 2, "failed")]
    public async Task Policy_ByName_IsKnownOrNot(string policy, int exitCode, string status)
    {
        var result = await _place.DoctorAsync("--team", _place.Team, "--policy", policy);

        Assert.Equal((exitCode, status), (result.ExitCode, result.Line("policy").Status));
    }

    [Fact]
    public async Task PolicyFile_WithAMistake_FailsWith2AndSaysWhere()
    {
        var policy = _place.Write("acme.yaml", "name: acme\nrules: {ZD-NOTHING: high}\n");

        var result = await _place.DoctorAsync("--team", _place.Team, "--policy", policy);

        Assert.Equal(2, result.ExitCode);
        Assert.All(result.Lines("policy"), line => Assert.Equal("failed", line.Status));
        Assert.Contains(result.Lines("policy"), line => line.Message.Contains("acme.yaml:2", StringComparison.Ordinal));
    }

    [UnixFact]
    public async Task Policy_ThatIsReadyAndAFileToo_IsTheReadyOneAsInAudits()
    {
        _place.Write("seed", "name: [\n");
        using var tool = ToolProcess.Start(_place, "doctor", "--team", _place.Team, "--policy", "seed");

        var result = await tool.EndAsync();

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains("seed is a ready policy", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SUPPORTOPS_POLICY", "policy")]
    [InlineData("SUPPORTOPS_WAIVERS", "waivers")]
    public async Task File_ThatAVariableNames_IsLookedAt(string variable, string line)
    {
        var result = await _place.Set(variable, _place.PathOf("nowhere.yaml")).DoctorAsync("--team", _place.Team);

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line(line).Status));
    }

    [Fact]
    public async Task Files_ThatTheSettingsName_AreLookedAt()
    {
        _place.Write("own.yaml", "name: own\ninstance: global\n");
        _place.Write("w.yaml", "[]\n");
        _place.Write("supportops.json", $$"""
            {"policy": "{{_place.PathOf("own.yaml")}}", "waivers": "{{_place.PathOf("w.yaml")}}"}
            """);

        var result = await _place.DoctorAsync("--team", _place.Team);

        Assert.Equal(("ok", "ok"), (result.Line("policy").Status, result.Line("waivers").Status));
    }

    [Fact]
    public async Task Waivers_ThatAreNotThere_FailWith2()
    {
        var result = await _place.DoctorAsync("--team", _place.Team, "--waivers", _place.PathOf("nowhere.yaml"));

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("waivers").Status));
    }

    [UnixFact]
    public async Task File_ThatHangs_EndsWith4AtTheLimit()
    {
        var pipe = _place.PathOf("token");
        using (var make = Process.Start("mkfifo", pipe))
        {
            await make.WaitForExitAsync();
        }

        _place.Set("GL_TOKEN_FILE", pipe).Set("GL_URL", "http://127.0.0.1:1");
        using var tool = ToolProcess.Start(
            _place, "doctor", "--format", "json", "--team", _place.Team, "--timeout", "1s");
        var result = await tool.EndAsync();

        Assert.Equal((4, "failed"), (result.ExitCode, result.Line("gitlab").Status));
        Assert.Contains("within 1 seconds", result.Line("gitlab").Message, StringComparison.Ordinal);
        Assert.Equal("ok", result.Line("team").Status);
    }

    [Fact]
    public async Task Waivers_WithAMistake_AreAWarningAsInAuditsAndSayWhere()
    {
        var waivers = _place.Write("waivers.yaml", "- rule: ZD-SUSPENDED\n  subjekt: a@x.test\n");

        var result = await _place.DoctorAsync("--team", _place.Team, "--waivers", waivers);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            result.Lines("waivers"), line => line.Message.Contains("waivers.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OutputFolder_ThatTakesAFile_IsOkAndIsLeftAsItWas()
    {
        var folder = Directory.CreateDirectory(_place.PathOf("out")).FullName;

        var result = await _place.DoctorAsync("--team", _place.Team, "--output-folder", folder);

        Assert.NotEqual("failed", result.Line("output").Status);
        Assert.Contains("MiB are free", result.Line("output").Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task OutputFolder_ThatIsNotThere_FailsWith2()
    {
        var result = await _place.DoctorAsync("--output-folder", _place.PathOf("nowhere"));

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("output").Status));
    }

    // Not even the superuser can write there.
    [UnixFact]
    public async Task OutputFolder_ThatCannotBeWrittenTo_FailsWith2()
    {
        var result = await _place.DoctorAsync("--output-folder", "/proc/self");

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("output").Status));
    }

    [UnixFact]
    public async Task OutputFolder_OnAFullDisk_FailsWith2()
    {
        var folder = Directory.CreateDirectory(_place.PathOf("full")).FullName;
        using var process = OnASmallDisk(folder);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode is 125)
        {
            // No disk of one's own can be mounted here, as in most containers.
            return;
        }

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("failed   output", output, StringComparison.Ordinal);
        Assert.Contains("No space left", output, StringComparison.Ordinal);
    }

    private Process OnASmallDisk(string folder)
    {
        var host = Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var tool = typeof(CommandLineHost).Assembly.Location;
        const string Script = """
            unshare -rm true 2>/dev/null || exit 125
            exec unshare -rm sh -c 'mount -t tmpfs -o size=32k none "$3" || exit 125
            exec "$1" "$2" doctor --output-folder "$3"' sh "$1" "$2" "$3"
            """;
        return Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", host, tool, folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = _place.Folder,
        })!;
    }
}
