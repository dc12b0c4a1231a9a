using System.Net.Http.Headers;

namespace SupportOps.Http;

/// <summary>A credential together with the only origin that may see it.</summary>
public sealed class OriginCredential
{
    /// <summary>Binds a credential to the origin of an address.</summary>
    /// <param name="address">Any absolute address of the origin.</param>
    /// <param name="header">Value of the <c>Authorization</c> header.</param>
    public OriginCredential(Uri address, AuthenticationHeaderValue header)
    {
        ArgumentNullException.ThrowIfNull(header);
        Origin = Origin.Of(address);
        Header = header;
    }

    /// <summary>Who may see the credential.</summary>
    public Origin Origin { get; }

    /// <summary>Value of the <c>Authorization</c> header. Its text is the credential in clear.</summary>
    public AuthenticationHeaderValue Header { get; }
}
