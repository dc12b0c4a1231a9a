namespace SupportOps.GoogleCalendar.Tests;

/// <summary>
/// Lets somebody else come between: does a thing once, just before the first request of a method goes out.
/// </summary>
internal sealed class BeforeRequest(HttpMethod method, Action work) : DelegatingHandler(new SocketsHttpHandler())
{
    private bool _done;

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_done && request.Method == method
            && request.RequestUri!.AbsolutePath.Contains("events", StringComparison.Ordinal))
        {
            _done = true;
            work();
        }

        return base.SendAsync(request, cancellationToken);
    }
}
