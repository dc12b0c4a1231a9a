using SupportOps.Http;

namespace SupportOps.Zendesk;

/// <summary>
/// How one Zendesk instance is reached. Exactly one of <see cref="ApiToken"/> and <see cref="OAuthToken"/> is set.
/// </summary>
/// <remarks>
/// A host reads the options at each request, so that a credential can be replaced while the program runs. Source of the
/// two kinds of credential: Zendesk, API reference, Security and authentication; of the limits per plan: Rate limits.
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

    /// <summary>How long one try may take from its start to the last byte of the answer: 10 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often a request is tried at most, the first time included: 5. Only what passes by itself is tried again:
    /// 408, 409, 429, 5xx, a broken connection, a try that took too long.
    /// </summary>
    public int MaxTries { get; set; } = 5;

    /// <summary>How long a single call may take in all, waits between its tries included: 60 seconds.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long the calls of one listing may take in all, waits included: 15 minutes. A wait that Zendesk asks for and
    /// that is longer than what is left ends the listing at once.
    /// </summary>
    public TimeSpan ListingTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// How many requests a client sends in a minute at most: 400, which leaves room to others under the limits of every
    /// plan that has custom roles (Enterprise allows 700, Enterprise Plus 2,500).
    /// </summary>
    public int RequestsPerMinute { get; set; } = 400;

    /// <summary>
    /// How many pages a listing may have before it is given up as endless: 10,000, which is a million users. A listing
    /// of more than some 600,000 users also needs a longer <see cref="ListingTimeout"/> or a faster pace.
    /// </summary>
    public int MaxPages { get; set; } = 10_000;

    /// <summary>The host; no credential.</summary>
    public override string ToString() =>
        BaseAddress is { IsAbsoluteUri: true } address
            ? $"Zendesk at {address.IdnHost}"
            : "Zendesk without a base address";

    internal CallLimits ToLimits() => new()
    {
        AttemptTimeout = AttemptTimeout,
        MaxTries = MaxTries,
        CallTimeout = CallTimeout,
    };
}
