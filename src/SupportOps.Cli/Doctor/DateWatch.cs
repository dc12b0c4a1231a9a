using SupportOps.Http;

namespace SupportOps.Cli.Doctor;

/// <summary>Remembers by how much the clock of the last server that answered differs from this machine's.</summary>
/// <remarks>Source: RFC 9110, Date; it comes in whole seconds.</remarks>
internal sealed class DateWatch(TimeProvider time) : DelegatingHandler(VendorHandler.Create())
{
    /// <summary>The server's time less this machine's; null before an answer with a date.</summary>
    public TimeSpan? Skew { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = time.GetUtcNow();
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.Headers.Date is { } date)
        {
            // Anywhere between sending and receiving is right: only what lies outside counts.
            var received = time.GetUtcNow();
            Skew = date < sent ? date - sent : date > received ? date - received : TimeSpan.Zero;
        }

        return response;
    }
}
