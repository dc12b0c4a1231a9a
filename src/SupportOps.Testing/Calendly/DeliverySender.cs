using System.Net.Http.Headers;
using System.Text;

namespace SupportOps.Testing.Calendly;

/// <summary>Posts deliveries, to loopback only.</summary>
/// <remarks>Source: Calendly, Webhook subscriptions, time-outs: 10 s to connect, 15 s in all.</remarks>
internal sealed class DeliverySender(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The HTTP status of the answer; null when there was none.</summary>
    public async Task<int?> SendAsync(CalendlyDelivery delivery, CancellationToken cancellationToken)
    {
        if (!delivery.Callback.IsLoopback)
        {
            return null;
        }

        using var late = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        using var request = Compose(delivery);
        try
        {
            using var answer = await _http.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Compose(CalendlyDelivery delivery)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(delivery.Body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, delivery.Callback) { Content = content };
        if (delivery.Signature is not null)
        {
            request.Headers.TryAddWithoutValidation(CalendlyDelivery.SignatureHeader, delivery.Signature);
        }

        return request;
    }
}
