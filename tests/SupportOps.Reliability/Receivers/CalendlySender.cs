using System.Globalization;
using System.Net.Http.Headers;
using SupportOps.Reliability.Signatures;

namespace SupportOps.Reliability.Receivers;

/// <summary>Sends deliveries as Calendly does, but with less patience: again at once until they are taken.</summary>
internal sealed class CalendlySender : IDisposable
{
    public const string SigningKey = "a-signing-key-of-the-sheet";

    // Calendly gives an answer so much time.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly HttpClient _http = new(
        new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = 256 })
    {
        Timeout = Longest,
    };

    private int _broken;
    private int _refused;

    /// <summary>How many tries got no answer.</summary>
    public int Broken => _broken;

    /// <summary>How many tries were answered with anything but 200.</summary>
    public int Refused => _refused;

    /// <summary>Ends when it was taken.</summary>
    /// <param name="body">The body.</param>
    /// <param name="findAddress">Where it goes; asked before each try.</param>
    /// <param name="stop">Gives it up.</param>
    public async Task SendAsync(byte[] body, Func<CancellationToken, Task<Uri>> findAddress, CancellationToken stop)
    {
        while (!await TrySendAsync(body, await findAddress(stop), stop))
        {
            await Task.Delay(Pause, stop);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<bool> TrySendAsync(byte[] body, Uri address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Add(
            "Calendly-Webhook-Signature", SignedDelivery.Sign(SigningKey, now, body).Header);
        try
        {
            using var answer = await _http.SendAsync(request, stop);
            if (answer.IsSuccessStatusCode)
            {
                return true;
            }

            Interlocked.Increment(ref _refused);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
            Interlocked.Increment(ref _broken);
        }

        return false;
    }
}
