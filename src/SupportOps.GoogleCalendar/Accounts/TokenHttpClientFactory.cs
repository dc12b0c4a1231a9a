using Google.Apis.Http;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>Gives Google's library a client that sends through ours, once, and to one address only.</summary>
/// <remarks>
/// The library's own client follows redirects with the assertion, and waits on the system's clock between its tries.
/// </remarks>
internal sealed class TokenHttpClientFactory(HttpMessageHandler network) : Google.Apis.Http.IHttpClientFactory
{
    public ConfigurableHttpClient CreateHttpClient(CreateHttpClientArgs args) =>
        new(new ConfigurableMessageHandler(network) { FollowRedirect = false, NumTries = 1 })
        {
            // The deadline is in the handler, on the clock of this adapter.
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = BodyLimits.Other,
        };
}
