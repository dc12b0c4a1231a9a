using System.Globalization;
using System.Text.Json;

namespace SupportOps.Http;

/// <summary>Turns what happened on the way, or inside a body, into an error that says what to try.</summary>
internal sealed class TransportFailure(IVendorDialect dialect, TimeSpan attemptTimeout)
{
    public static bool Explains(Exception exception) =>
        exception is OperationCanceledException or HttpRequestException or IOException or InvalidDataException;

    public SupportOpsApiException From(string subject, Exception exception) => exception switch
    {
        OperationCanceledException => Create(subject, exception, TimedOut(), "Try again, or raise the time limit"),
        BodyTooLargeException { Limit: var limit } => Create(subject, exception, TooLarge(limit),
            "This is no answer of the vendor's API: check the base address"),
        HttpRequestException { HttpRequestError: var kind } => Create(subject, exception, Happened(kind), Advice(kind)),
        HttpIOException { HttpRequestError: var kind } => Create(subject, exception, Happened(kind), Advice(kind)),
        InvalidDataException => Create(subject, exception, "its compressed body is damaged", "Try again"),
        _ => Create(subject, exception, "the connection broke", "Try again, and check the network"),
    };

    public SupportOpsApiException FromJson(string subject, HttpResponseMessage response, JsonException exception)
    {
        var problem = JsonProblem.Of(exception);
        return IsJson(response)
            ? new SupportOpsApiException(
                dialect.System,
                string.Create(CultureInfo.InvariantCulture,
                    $"{subject} {problem.What} ({problem.Place()}, line {problem.Line}, byte {problem.Column})"),
                "Nothing of it was used. Try again; if it stays, report it to the vendor with the path",
                exception)
            {
                Status = response.StatusCode,
            }
            : new SupportOpsApiException(
                dialect.System,
                $"{subject} is {UntrustedText.ToSingleLine(MediaType(response))} instead of JSON",
                "Something else answers at this address, such as a sign-in page or a proxy: check the base address",
                exception)
            {
                Status = response.StatusCode,
            };
    }

    private SupportOpsApiException Create(string subject, Exception cause, string what, string hint) =>
        new(dialect.System, $"{subject} could not be read: {what}", hint, cause);

    private string TimedOut() => string.Create(
        CultureInfo.InvariantCulture, $"no whole answer came within {attemptTimeout.TotalSeconds:0.###} s");

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

    private static string MediaType(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType ?? "application/json";

    private static bool IsJson(HttpResponseMessage response) =>
        MediaType(response).EndsWith("json", StringComparison.OrdinalIgnoreCase);
}
