using System.Globalization;

namespace SupportOps.Http;

/// <summary>Turns what happened on the way into an error that says what to try.</summary>
internal sealed class TransportFailure(TimeSpan attemptTimeout)
{
    public static bool Explains(Exception exception) =>
        exception is OperationCanceledException or HttpRequestException or IOException or InvalidDataException;

    public AttemptFailure From(string failed, Exception exception) => exception switch
    {
        OperationCanceledException => Create(
            failed, exception, TimedOut(), "Try again, or raise the time limit", "timeout"),
        BodyTooLargeException { Limit: var limit } => Create(
            failed, exception, TooLarge(limit), "This is no answer of the vendor's API: check the base address",
            transient: null),
        HttpRequestException { HttpRequestError: var kind } => Create(failed, exception, Happened(kind), Advice(kind)),
        HttpIOException { HttpRequestError: var kind } => Create(failed, exception, Happened(kind), Advice(kind)),
        InvalidDataException => Create(failed, exception, "its compressed body is damaged", "Try again"),
        _ => Create(failed, exception, "the connection broke", "Try again, and check the network"),
    };

    private static AttemptFailure Create(
        string failed, Exception cause, string what, string hint, string? transient = "connection") => new()
        {
            Problem = $"{failed}: {what}",
            Hint = hint,
            Cause = cause,
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
        HttpRequestError.ProxyTunnelError => "Check the variables HTTPS_PROXY and NO_PROXY, and the proxy's sign-in",
        _ => "Try again, and check the network",
    };
}
