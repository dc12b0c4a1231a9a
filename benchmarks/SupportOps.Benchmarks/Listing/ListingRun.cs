using System.Diagnostics;

namespace SupportOps.Benchmarks.Listing;

/// <summary>One row in a process of its own: lists until the code is compiled well, then once to be measured.</summary>
internal static class ListingRun
{
    public const string Verb = "listing-run";

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static async Task<int> RunAsync(string row, Uri url)
    {
        var list = await ListingRows.PrepareAsync(row, url);
        await WarmUpAsync(list);
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var kept = await list();
        var measured = new ListingFigures(
            clock.Elapsed.TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds,
            GC.GetTotalAllocatedBytes(precise: true) - allocated,
            GC.GetTotalMemory(forceFullCollection: true) - heap,
            Process.GetCurrentProcess().PeakWorkingSet64);
        GC.KeepAlive(kept);
        Console.WriteLine(measured.ToLine());
        return 0;
    }

    // What was listed hangs on the stack and in the awaiter of whoever went on with it.
    private static async Task WarmUpAsync(Func<Task<object>> list)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmUp)
        {
            await list();
        }

        await Task.Yield();
    }
}
