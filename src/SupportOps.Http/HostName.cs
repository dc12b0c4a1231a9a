namespace SupportOps.Http;

/// <summary>Reads the host of an address that somebody else wrote.</summary>
public static class HostName
{
    /// <summary>
    /// The host of a web address in IDN form, lower case; null when the address is relative, not http or https, or has
    /// a host that no name can be made of.
    /// </summary>
    /// <param name="address">The address; null gives null.</param>
    public static string? Find(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true } || (address.Scheme is not "http" and not "https"))
        {
            return null;
        }

        try
        {
            return address.IdnHost is { Length: > 0 } host ? host : null;
        }
        catch (UriFormatException)
        {
            // The runtime accepts such an address and finds out only when it is asked for its host.
            return null;
        }
    }
}
