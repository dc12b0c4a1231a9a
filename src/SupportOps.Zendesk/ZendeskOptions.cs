namespace SupportOps.Zendesk;

/// <summary>
/// How one Zendesk instance is reached. Exactly one of <see cref="ApiToken"/> and <see cref="OAuthToken"/> is set.
/// </summary>
/// <remarks>
/// A host reads the options at each request, so that a credential can be replaced while the program runs. Source of the
/// two kinds of credential: Zendesk, API reference, Security and authentication.
/// </remarks>
public sealed class ZendeskOptions
{
    /// <summary>
    /// Address of the account, for example <c>https://acme.zendesk.com</c>; with or without <c>/api/v2</c> and a
    /// closing slash. Plain http is for loopback addresses only.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// E-mail address of the API token's user, without <c>/token</c>. Not used with <see cref="OAuthToken"/>.
    /// </summary>
    public string? Username { get; set; }

    /// <summary>API token; goes with <see cref="Username"/>. Never appears in text, logs or errors.</summary>
    public string? ApiToken { get; set; }

    /// <summary>OAuth access token. Never appears in text, logs or errors.</summary>
    public string? OAuthToken { get; set; }

    /// <summary>How long one request may take from its start to the last byte of the answer: 10 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How many pages a listing may have before it is given up as endless: 10,000, which is a million users.
    /// </summary>
    public int MaxPages { get; set; } = 10_000;

    /// <summary>The host; no credential.</summary>
    public override string ToString() =>
        BaseAddress is { IsAbsoluteUri: true } address
            ? $"Zendesk at {address.IdnHost}"
            : "Zendesk without a base address";
}
