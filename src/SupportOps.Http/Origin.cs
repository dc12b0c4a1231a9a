namespace SupportOps.Http;

/// <summary>The part of an address that decides who gets a credential: scheme, host, port and user info.</summary>
/// <remarks>
/// The host is compared in its IDN form, so that a look-alike letter of another alphabet makes another origin. User
/// info takes part because <c>https://api.example.com@other.test</c> reads like the first host and goes to the second.
/// </remarks>
/// <param name="Scheme">Scheme in lower case.</param>
/// <param name="Host">Host in IDN form, lower case.</param>
/// <param name="Port">Port, the scheme's own one included.</param>
/// <param name="UserInfo">Text before the at sign; empty when there is none.</param>
public readonly record struct Origin(string Scheme, string Host, int Port, string UserInfo)
{
    /// <summary>The origin of an absolute address.</summary>
    /// <param name="address">An absolute address.</param>
    /// <exception cref="InvalidOperationException">The address is relative.</exception>
    public static Origin Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new Origin(address.Scheme, HostName.Find(address) ?? address.Host, address.Port, address.UserInfo);
    }

    /// <summary>Scheme, host and port; user info is left out because it may hold a password.</summary>
    public override string ToString() => $"{Scheme}://{Host}:{Port}";
}
