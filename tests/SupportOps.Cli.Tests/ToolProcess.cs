using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SupportOps.Cli.Tests;

/// <summary>The tool in a process of its own.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ToolProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts it with the variables of the place.</summary>
    public static ToolProcess Start(Workplace place, params string[] args) =>
        Start(place, "dotnet", [typeof(CommandLineHost).Assembly.Location, .. args]);

    /// <summary>Starts a program that starts the tool.</summary>
    public static ToolProcess Start(Workplace place, string program, IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = place.Folder,
        };
        foreach (var (name, value) in place.Variables)
        {
            start.Environment[name] = value;
        }

        return new ToolProcess(
            Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."));
    }

    public void Signal(int signal) => Assert.Equal(0, SendSignal(_process.Id, signal));

    /// <summary>What it gave, once it has ended.</summary>
    public async Task<CliResult> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return new CliResult(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
