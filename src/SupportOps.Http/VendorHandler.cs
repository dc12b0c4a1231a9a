using System.Net;

namespace SupportOps.Http;

/// <summary>Makes the handler at the end of every adapter's chain.</summary>
public static class VendorHandler
{
    /// <summary>
    /// A handler that follows no redirect, keeps no cookie, decompresses, and renews its connections so that DNS
    /// changes are seen.
    /// </summary>
    /// <remarks>
    /// The proxy variables and the certificate store of the system apply as they do to any .NET program. Redirects are
    /// off because a followed one may carry a header with a token, or the body of a POST, to another host.
    /// </remarks>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        MaxConnectionsPerServer = 8,
        PooledConnectionLifetime = TimeSpan.FromMinutes(3),
        UseCookies = false,
    };
}
