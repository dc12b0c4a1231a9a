using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using SupportOps.Benchmarks.Calendly;

namespace SupportOps.Benchmarks.Endpoint;

/// <summary>
/// P4: how many deliveries a second the receiver takes, beside an endpoint that only reads the body and a naive one.
/// The rows take turns, and of several rounds the median counts.
/// </summary>
internal static class EndpointSheet
{
    private const int Rounds = 7;
    private const int Connections = 16;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);
    private static readonly string[] Rows = [EndpointServer.Drain, EndpointServer.Receiver, EndpointServer.Naive];

    public static async Task<int> RunAsync()
    {
        using var server = ChildProcess.Start(EndpointServer.Verb);
        var url = new Uri(
            await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("No server."));
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections });
        var rates = Rows.ToDictionary(row => row, _ => new List<double>(), StringComparer.Ordinal);
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var row in Rows)
            {
                var rate = await MeasureAsync(client, new Uri(url, row));
                rates[row].AddRange(round == 0 ? [] : [rate]);
            }
        }

        Console.WriteLine("| endpoint | requests/s | of the drain |\n|---|---:|---:|");
        var limit = Median(rates[EndpointServer.Drain]);
        foreach (var row in Rows)
        {
            var rate = Median(rates[row]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {row} | {rate:0} | {rate / limit:0.00} |"));
        }

        server.StandardInput.Close();
        await server.WaitForExitAsync();
        return 0;
    }

    private static async Task<double> MeasureAsync(HttpClient client, Uri address)
    {
        var body = DeliveryBody.Create();
        var header = HeaderOf(body);
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var count = 0;
            for (; clock.Elapsed < Round; count++)
            {
                await SendAsync(client, address, body, header);
            }

            return count;
        }));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static async Task SendAsync(HttpClient client, Uri address, byte[] body, string header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Calendly-Webhook-Signature", header);
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    private static string HeaderOf(byte[] body)
    {
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes(time + "."), .. body];
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(EndpointServer.Key), signed);
        return $"t={time},v1={Convert.ToHexStringLower(hash)}";
    }

    private static double Median(List<double> rates) => rates.Order().ElementAt(rates.Count / 2);
}
