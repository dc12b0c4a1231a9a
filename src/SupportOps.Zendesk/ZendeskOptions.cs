using SupportOps.Annotations;
using SupportOps.Http;

namespace SupportOps.Zendesk;

/// <summary>
/// How one Zendesk instance is reached. Exactly one of <see cref="ApiToken"/> and <see cref="OAuthToken"/> is set.
/// </summary>
/// <remarks>
/// A host reads the options at each request, so that a credential can be replaced while the program runs. Source of the
/// two kinds of credential: Zendesk, API reference, Security and authentication; of the limits per plan: Rate limits.
/// It sends 400 requests a minute unless told otherwise, which leaves room to others under the limits of every plan
/// that has custom roles (Enterprise allows 700, Enterprise Plus 2,500). A listing of more than some 600,000 users also
/// needs a longer <see cref="VendorOptions.ListingTimeout"/> or a faster pace.
/// </remarks>
public sealed class ZendeskOptions : VendorOptions
{
    /// <summary>Options with the defaults.</summary>
    public ZendeskOptions()
        : base(requestsPerMinute: 400)
    {
    }

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
    [Credential(Variable = "ZD_TOKEN")]
    public string? ApiToken { get; set; }

    /// <summary>OAuth access token. Never appears in text, logs or errors.</summary>
    [Credential(Variable = "ZD_OAUTH_TOKEN")]
    public string? OAuthToken { get; set; }

    /// <summary>The host; no credential.</summary>
    public override string ToString() =>
        BaseAddress is { IsAbsoluteUri: true } address
            ? $"Zendesk at {address.IdnHost}"
            : "Zendesk without a base address";
}
