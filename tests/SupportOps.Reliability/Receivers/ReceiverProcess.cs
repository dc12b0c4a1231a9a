using System.Diagnostics;
using System.Text.Json;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Receivers;

/// <summary>This program once more, as a receiver that can be killed.</summary>
internal sealed class ReceiverProcess : IDisposable
{
    private readonly Process _process;

    private ReceiverProcess(Process process) => _process = process;

    /// <summary>Where deliveries go.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Starts one and waits until it listens.</summary>
    /// <param name="order">What it is told.</param>
    /// <param name="settings">Variables of its environment, for the runtime.</param>
    public static async Task<ReceiverProcess> StartAsync(
        ReceiverOrder order, params IReadOnlyList<(string Name, string Value)> settings)
    {
        var start = OwnProgram.StartInfo(ReceiverProgram.Argument);
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var receiver = new ReceiverProcess(Process.Start(start)!);
        await receiver.TellAsync(JsonSerializer.Serialize(order));
        receiver.Address = new Uri(new Uri(await receiver.HearAsync()), ReceiverProgram.Path);
        return receiver;
    }

    /// <summary>Asks for the memory in use.</summary>
    public async Task<MemoryInUse> MeasureAsync()
    {
        await TellAsync(ReceiverProgram.Memory);
        return MemoryInUse.Parse(await HearAsync());
    }

    /// <summary>SIGKILL, or what is nearest to it: nothing of the process runs any more.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private async Task TellAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    private async Task<string> HearAsync() => await _process.StandardOutput.ReadLineAsync()
        ?? throw new InvalidOperationException("A receiver ended before it was told to.");
}
