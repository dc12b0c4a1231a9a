using System.Globalization;
using System.Net.Http.Headers;

namespace SupportOps.Http;

/// <summary>Turns what happened on the way into an error that says what to try.</summary>
internal sealed class TransportFailure(TimeSpan attemptTimeout)
{
    private const string Connection = "connection";

    public static bool Explains(Exception exception) =>
        exception is OperationCanceledException or HttpRequestException or IOException or InvalidDataException;

    /// <summary>Says what happened, why, and whether it passes.</summary>
    /// <param name="failed">What could not be done.</param>
    /// <param name="exception">What happened.</param>
    /// <param name="credential">The credential of the request, which the other side may have sent back.</param>
    public AttemptFailure From(string failed, Exception exception, AuthenticationHeaderValue? credential)
    {
        var failure = exception switch
        {
            OperationCanceledException => Create(failed, TimedOut(), "Try again, or raise the time limit", "timeout"),
            BodyTooLargeException { Limit: var limit } => Create(
                failed, TooLarge(limit), "This is no answer of the vendor's API: check the base address", null),
            HttpRequestException { HttpRequestError: var kind } => Create(failed, kind),
            HttpIOException { HttpRequestError: var kind } => Create(failed, kind),
            InvalidDataException => Create(failed, "its compressed body is damaged", "Try again"),
            _ => Create(failed, "the connection broke", "Try again, and check the network"),
        };

        // The runtime quotes a header line that it cannot read.
        return CredentialMask.Shows(exception.ToString(), credential) ? failure : failure with { Cause = exception };
    }

    private static AttemptFailure Create(string failed, HttpRequestError kind) => Create(
        failed, Happened(kind), Advice(kind),
        kind is HttpRequestError.ConfigurationLimitExceeded ? null : Connection);

    private static AttemptFailure Create(
        string failed, string what, string hint, string? transient = Connection) => new()
        {
            Problem = $"{failed}: {what}",
            Hint = hint,
            Transient = transient,
        };

    private string TimedOut() => $"no whole answer came within {DurationText.Of(attemptTimeout)}";

    private static string TooLarge(int limit) => string.Create(
        CultureInfo.InvariantCulture, $"the answer is longer than {limit} bytes");

    private static string Happened(HttpRequestError kind) => kind switch
    {
        HttpRequestError.NameResolutionError => "the host name is unknown",
        HttpRequestError.ConnectionError => "no connection could be made",
        HttpRequestError.SecureConnectionError => "the TLS handshake failed",
        HttpRequestError.ProxyTunnelError => "the proxy made no way through",
        HttpRequestError.InvalidResponse => "the answer is not HTTP as it should be",
        HttpRequestError.ConfigurationLimitExceeded => "the headers of the answer are too long or too many",
        HttpRequestError.ResponseEnded => "the connection ended before the answer did",
        _ => "the connection broke",
    };

    private static string Advice(HttpRequestError kind) => kind switch
    {
        HttpRequestError.NameResolutionError => "Check the spelling of the base address, and DNS",
        HttpRequestError.ConnectionError =>
            "Check the base address, the firewall, and the variables HTTPS_PROXY and NO_PROXY",
        HttpRequestError.SecureConnectionError =>
            "Check the clock, and that the certificate authority of a proxy is in the system's certificate store",
        HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded =>
            "Something else may answer at this address: check the base address, and any proxy",
        HttpRequestError.ProxyTunnelError => "Check the variables HTTPS_PROXY and NO_PROXY, and the proxy's sign-in",
        _ => "Try again, and check the network",
    };
}
