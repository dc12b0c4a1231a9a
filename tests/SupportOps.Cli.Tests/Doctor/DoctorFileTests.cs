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

    [Fact]
    public async Task Waivers_WithAMistake_FailWith2AndSayWhere()
    {
        var waivers = _place.Write("waivers.yaml", "- rule: ZD-SUSPENDED\n  subjekt: a@x.test\n");

        var result = await _place.DoctorAsync("--team", _place.Team, "--waivers", waivers);

        Assert.Equal(2, result.ExitCode);
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
