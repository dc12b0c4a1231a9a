namespace SupportOps.Http;

/// <summary>
/// Adds the credential to each request, read anew each time, and lets no request out to another origin.
/// </summary>
/// <remarks>Reading it each time lets a secret be replaced while the program runs.</remarks>
public sealed class CredentialHandler : DelegatingHandler
{
    private readonly Func<OriginCredential> _read;

    /// <summary>Creates the handler.</summary>
    /// <param name="read">Gives the credential of the moment; called once per request, from any thread.</param>
    public CredentialHandler(Func<OriginCredential> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _read = read;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">
    /// The request goes to another origin than the credential belongs to.
    /// </exception>
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var credential = _read();
        if (request.RequestUri is not { } address || Origin.Of(address) != credential.Origin)
        {
            throw new InvalidOperationException(
                $"The credential belongs to {credential.Origin} and this request goes elsewhere, so it was not sent. "
                + "A changed base address takes effect when the program starts again.");
        }

        request.Headers.Authorization = credential.Header;
        return base.SendAsync(request, cancellationToken);
    }
}
