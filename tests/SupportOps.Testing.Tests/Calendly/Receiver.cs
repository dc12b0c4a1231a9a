using SupportOps.Testing.Calendly;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Tests.Calendly;

/// <summary>Receives deliveries and answers as it is told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string Key = "key-of-the-receiver";

    private readonly List<(string Body, string? Signature)> _received = [];
    private readonly SemaphoreSlim _arrivals = new(0);
    private LoopbackHost? _host;

    public int Status { get; set; } = 204;

    public Uri Url => new(_host!.Url, "/hooks/calendly");

    public IReadOnlyList<(string Body, string? Signature)> Received => _received;

    public static async Task<Receiver> StartAsync()
    {
        var receiver = new Receiver();
        receiver._host = await LoopbackHost.StartAsync(
            address: null, TimeProvider.System, static _ => true, receiver.AnswerAsync, CancellationToken.None);
        return receiver;
    }

    /// <summary>Waits until so many have come in all; for once only.</summary>
    public async Task HasReceivedAsync(int count)
    {
        for (var arrived = 0; arrived < count; arrived++)
        {
            Assert.True(await _arrivals.WaitAsync(TimeSpan.FromSeconds(30)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        _arrivals.Dispose();
    }

    private async Task AnswerAsync(Exchange exchange)
    {
        var request = exchange.Context.Request;
        var body = await RequestText.ReadAsync(request, exchange.Gone);
        _received.Add((body, request.Headers[CalendlyDelivery.SignatureHeader]));
        _arrivals.Release();
        await exchange.SendAsync(new Answer { Status = Status, Body = string.Empty });
    }
}
