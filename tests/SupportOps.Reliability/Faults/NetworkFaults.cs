using System.Net.Sockets;
using System.Security.Authentication;

namespace SupportOps.Reliability.Faults;

/// <summary>Requests that never reach the vendor, with the exceptions that .NET gives for them.</summary>
internal static class NetworkFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Thrown("DNS failure", HttpRequestError.NameResolutionError, new SocketException((int)SocketError.HostNotFound)),
        Thrown(
            "TLS failure", HttpRequestError.SecureConnectionError,
            new AuthenticationException("The remote certificate is invalid.")),
        Thrown(
            "connection refused", HttpRequestError.ConnectionError,
            new SocketException((int)SocketError.ConnectionRefused)),
    ];

    private static Fault Thrown(string kind, HttpRequestError error, Exception cause) =>
        new(kind, "", FaultRule.Retried, _ => throw new HttpRequestException(error, cause.Message, cause));
}
