using System.Globalization;

namespace SupportOps.Benchmarks.Listing;

/// <summary>
/// Lists accounts of several sizes over HTTP on loopback, each row in a fresh process, and prints each figure beside
/// the same figure of draining the bytes. Of several rounds the median counts.
/// </summary>
internal static class ListingSheet
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync(string[] sizes)
    {
        Console.WriteLine(
            "| agents | row | wall ms | client CPU ms | CPU ratio | allocated B/agent | kept B/agent | peak MB |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes.Length == 0 ? ["10000", "100000"] : sizes)
        {
            using var server = ChildProcess.Start(ListingServer.Verb, size);
            var url = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("No server.");
            await MeasureAsync(int.Parse(size, CultureInfo.InvariantCulture), url);
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }

        return 0;
    }

    private static async Task MeasureAsync(int agents, string url)
    {
        var limit = 0.0;
        foreach (var row in ListingRows.All)
        {
            var rounds = new List<ListingFigures>();
            for (var round = 0; round < Rounds; round++)
            {
                using var run = ChildProcess.Start(ListingRun.Verb, row, url);
                rounds.Add(ListingFigures.Parse((await run.StandardOutput.ReadToEndAsync()).Trim()));
            }

            var cpu = Median(rounds, figures => figures.Cpu);
            limit = limit == 0 ? cpu : limit;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {agents} | {row} "
                + $"| {Median(rounds, figures => figures.Wall):0} | {cpu:0} | {cpu / limit:0.00} "
                + $"| {Median(rounds, figures => figures.Allocated) / agents:0} "
                + $"| {Median(rounds, figures => figures.Kept) / agents:0} "
                + $"| {Median(rounds, figures => figures.PeakWorkingSet) / 1e6:0} |"));
        }
    }

    private static double Median(List<ListingFigures> rounds, Func<ListingFigures, double> figure) =>
        rounds.Select(figure).Order().ElementAt(rounds.Count / 2);
}
