namespace SupportOps.Testing.Serving;

/// <summary>Where a server may listen.</summary>
internal static class LoopbackAddress
{
    /// <summary>Refuses anything but plain HTTP on loopback.</summary>
    public static Uri Require(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback
            ? address
            : throw new ArgumentException("The server listens on http and loopback only.", nameof(address));
    }
}
