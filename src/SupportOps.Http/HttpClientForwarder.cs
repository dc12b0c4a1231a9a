namespace SupportOps.Http;

/// <summary>Ends a chain of handlers in a client that somebody else made and owns.</summary>
public sealed class HttpClientForwarder : HttpMessageHandler
{
    private readonly HttpClient _client;

    /// <summary>Creates the handler; the client stays the caller's to dispose.</summary>
    /// <param name="client">Where requests go.</param>
    public HttpClientForwarder(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
    }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken) =>
        _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
}
