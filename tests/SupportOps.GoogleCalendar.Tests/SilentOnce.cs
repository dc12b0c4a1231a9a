namespace SupportOps.GoogleCalendar.Tests;

/// <summary>Never answers the first request to an address, and tells when it came.</summary>
internal sealed class SilentOnce(Uri address) : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Asked => _asked.Task;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri == address && _asked.TrySetResult())
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
