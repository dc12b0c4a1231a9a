using System.Diagnostics;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.TeamFiles;

/// <summary>Watches a <see cref="BombProgram"/>.</summary>
internal sealed class BombProcess : IDisposable
{
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    public BombProcess(YamlLoader loader)
    {
        var start = OwnProgram.StartInfo(BombProgram.Argument);
        start.RedirectStandardError = true;

        // The largest bomb and 32 MiB: a loader that needs more runs out of memory, which it cannot hide. What the
        // process holds beyond that is garbage that nobody had to collect yet.
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x2A00000";
        _process = Process.Start(start)!;

        // A runtime that dies of its stack tells of every frame.
        _process.BeginErrorReadLine();
        Tell(loader.Name);
    }

    /// <summary>Has a bomb read.</summary>
    /// <param name="bomb">Its name.</param>
    /// <returns>What came of it; null when the process did not survive it.</returns>
    public BombReport? Read(string bomb)
    {
        Tell(bomb);
        var answer = _process.StandardOutput.ReadLineAsync();
        return answer.Wait(LongestReading) && answer.Result is { } line ? BombReport.Parse(line) : null;
    }

    /// <summary>How it ended; stopped here where it still runs.</summary>
    public string Ending()
    {
        var isStuck = !_process.WaitForExit(TimeSpan.FromSeconds(10));
        return isStuck ? "does not end" : $"ends the process with code {_process.ExitCode}";
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Tell(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
    }
}
