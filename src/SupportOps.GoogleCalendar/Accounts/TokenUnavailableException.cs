using System.Net;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>
/// The token endpoint failed for a reason that passes; becomes an answer of the call before anybody outside sees it.
/// </summary>
internal sealed class TokenUnavailableException(HttpStatusCode status, string? retryAfter)
    : Exception("The token endpoint is not available.")
{
    public HttpStatusCode Status { get; } = status;

    public string? RetryAfter { get; } = retryAfter;
}
