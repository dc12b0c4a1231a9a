using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>Prism as a process of its own, which passes on what keeps a contract and answers all else itself.</summary>
internal sealed partial class PrismProxy : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource<Uri> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private PrismProxy(Process process)
    {
        _process = process;
        _process.EnableRaisingEvents = true;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _started.TrySetException(Failure("ended"));
    }

    /// <summary>Address to send requests to.</summary>
    public Uri Url => _started.Task.Result;

    /// <summary>Starts Prism on a free port of loopback.</summary>
    /// <param name="contract">Path of an OpenAPI file.</param>
    /// <param name="upstream">Where requests go that keep the contract.</param>
    /// <exception cref="InvalidOperationException">It ended, or did not start in a minute.</exception>
    public static async Task<PrismProxy> StartAsync(string contract, Uri upstream)
    {
        var start = new ProcessStartInfo(PrismInstallation.Node!)
        {
            ArgumentList =
            {
                PrismInstallation.Script, "proxy", contract, upstream.GetLeftPart(UriPartial.Authority),
                "--host", "127.0.0.1", "--port", "0", "--errors",
            },
            Environment = { ["FORCE_COLOR"] = "0" },
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var proxy = new PrismProxy(new Process { StartInfo = start });
        try
        {
            await proxy.RunAsync();
            return proxy;
        }
        catch
        {
            await proxy.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"listening on (?<url>http://127\.0\.0\.1:[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    private async Task RunAsync()
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            await _started.Task.WaitAsync(LongestStart);
        }
        catch (TimeoutException)
        {
            throw Failure("did not start in time");
        }
    }

    // What comes after the start is only read so that Prism never waits for a reader.
    private void Hear(string? line)
    {
        if (line is null || _started.Task.IsCompleted)
        {
            return;
        }

        _said.Enqueue(line);
        if (Address().Match(line) is { Success: true } match)
        {
            _started.TrySetResult(new Uri(match.Groups["url"].Value));
        }
    }

    private InvalidOperationException Failure(string what) =>
        new($"Prism {what}. It said:{Environment.NewLine}{string.Join(Environment.NewLine, _said)}");
}
