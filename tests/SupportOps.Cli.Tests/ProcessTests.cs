using System.Diagnostics;
using System.Runtime.InteropServices;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Tests;

/// <summary>What only a process of its own can show: signals, and the streams as the shell sees them.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Workplace _place = new();
    private readonly Dictionary<string, string?> _variables = new(StringComparer.Ordinal);

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(2, 130)]
    [InlineData(15, 143)]
    public async Task Signal_WhileReading_EndsWithItsExitCodeAndNoDocument(int signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var silent = new SilentServer();
        using var process = Start(silent.Url, "audit", "zendesk", "--instance", "global", "--team", _place.Team);
        await silent.Connected;

        Assert.Equal(0, SendSignal(process.Id, signal));
        await process.WaitForExitAsync();

        Assert.Equal((exitCode, string.Empty), (process.ExitCode, await process.StandardOutput.ReadToEndAsync()));
        Assert.Contains("Cancelled", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeout_WhileReading_EndsWith4AndAReportThatSaysWhy()
    {
        using var silent = new SilentServer();
        using var process = Start(
            silent.Url, "audit", "zendesk", "--instance", "global", "--team", _place.Team, "--timeout", "1s");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(4, process.ExitCode);
        Assert.Contains("within the time limit of 1 s", output, StringComparison.Ordinal);
        Assert.Contains("no verdict", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Help_GoesToStandardOutput()
    {
        using var process = Start(null, "audit", "zendesk", "--help");
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains(
            "--approved-administrators", await process.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_WithoutUnicodeNormalisation_GivesNoVerdict()
    {
        var tool = typeof(CommandLineHost).Assembly.Location;
        var configuration = await File.ReadAllTextAsync(Path.ChangeExtension(tool, ".runtimeconfig.json"));
        var invariant = _place.Write("invariant.json", configuration.Replace(
            "Globalization.Invariant\": false", "Globalization.Invariant\": true", StringComparison.Ordinal));
        var users = _place.WriteUsers(Workplace.User(name: "Ad\u00E1 Pine"));
        string[] audit =
        [
            "audit", "zendesk", "--instance", "global", "--team", _place.Team, "--users", users, "--fail-on", "never",
        ];

        using var process = Start(["exec", "--runtimeconfig", invariant, tool, .. audit], url: null);
        await process.WaitForExitAsync();

        Assert.Equal(4, process.ExitCode);
        Assert.Contains("AUD-NORMALIZATION", await process.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("127.0.0.1", 4)]
    public async Task Proxy_OfTheEnvironment_IsUsedUnlessItIsSwitchedOffForTheHost(string? noProxy, int exitCode)
    {
        // A proxy gets the whole address in the request line, which the stand-in server answers as if it were its own.
        await using var proxy = await ZendeskServer.StartAsync(z => z.Agent());
        _variables["HTTP_PROXY"] = _variables["http_proxy"] = proxy.Url.ToString();
        _variables["NO_PROXY"] = _variables["no_proxy"] = noProxy;

        using var process = Start(
            new Uri("http://127.0.0.1:9"), "audit", "zendesk", "--instance", "global", "--team", _place.Team,
            "--timeout", "2s");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == exitCode, output);
        Assert.Equal(noProxy is null, proxy.Requests.Count > 0);
    }

    private Process Start(Uri? url, params string[] args) =>
        Start([typeof(CommandLineHost).Assembly.Location, .. args], url);

    private Process Start(IReadOnlyList<string> args, Uri? url)
    {
        var start = new ProcessStartInfo("dotnet", args)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _place.Folder,
        };
        start.Environment["ZD_URL"] = url?.ToString();
        start.Environment["ZD_USERNAME"] = "a@x.test";
        start.Environment["ZD_TOKEN"] = Workplace.Token;
        foreach (var (name, value) in _variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
