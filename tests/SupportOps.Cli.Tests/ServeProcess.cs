using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace SupportOps.Cli.Tests;

/// <summary><c>calendly serve</c> in a process of its own.</summary>
internal sealed class ServeProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private ServeProcess(Process process) => _process = process;

    /// <summary>Where it takes deliveries.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1/");

    public Uri Health => new(Url, "/health");

    public static async Task<ServeProcess> StartAsync(Workplace place, params string[] more)
    {
        string[] args =
        [
            typeof(CommandLineHost).Assembly.Location, "calendly", "serve", "--team", place.Team,
            "--urls", "http://127.0.0.1:0", .. more,
        ];
        var start = new ProcessStartInfo("dotnet", args)
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

        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var serve = new ServeProcess(process);
        var line = await serve.ReadLineAsync("Deliveries are taken at ");
        serve.Url = new Uri(line.Split(' ')[4]);
        return serve;
    }

    /// <summary>The next line of standard error that begins so.</summary>
    public async Task<string> ReadLineAsync(string beginning)
    {
        while (await _process.StandardError.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            _errors.AppendLine(line);
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"No line begins with {beginning}:\n{_errors}");
    }

    public void Signal(int signal) => Assert.Equal(0, SendSignal(_process.Id, signal));

    /// <summary>What it gave, once it has ended.</summary>
    public async Task<CliResult> EndAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        _errors.Append(await _process.StandardError.ReadToEndAsync().WaitAsync(Patience));
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return new CliResult(_process.ExitCode, output, _errors.ToString());
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
