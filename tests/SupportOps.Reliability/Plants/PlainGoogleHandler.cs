using System.Net.Http.Headers;
using SupportOps.Reliability.Deliveries;
using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Plants;

/// <summary>Leads a plain calendar, which knows one address only, to the server of the moment.</summary>
internal sealed class PlainGoogleHandler(ReceiverOrder order) : DelegatingHandler(
    new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = 8 })
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.PathAndQuery[MemoryGoogle.Address.AbsolutePath.Length..].TrimStart('/');
        request.RequestUri = new Uri(order.CalendarUrl, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", order.Token);
        if (request.Content is { } content)
        {
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        // The plain calendar lets go of answers unread, and their connections would stay taken.
        var answer = await base.SendAsync(request, cancellationToken);
        await answer.Content.LoadIntoBufferAsync(cancellationToken);
        return answer;
    }
}
