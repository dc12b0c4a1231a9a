using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>How Calendly is reached, and as whom.</summary>
/// <remarks>
/// A host reads the options at each request, so that a token can be replaced while the program runs. Source: Calendly,
/// API use guide, authentication with personal access tokens; of the limits: API rate limits.
/// </remarks>
public sealed class CalendlyOptions
{
    /// <summary>
    /// Address of the API: <c>https://api.calendly.com</c>. Another one is a gateway or a stand-in of one's own; plain
    /// http is for loopback addresses only.
    /// </summary>
    public Uri? BaseAddress { get; set; } = CalendlyAddress.Default;

    /// <summary>Personal access token or OAuth access token. Never appears in text, logs or errors.</summary>
    public string? Token { get; set; }

    /// <summary>How long one try may take from its start to the last byte of the answer: 10 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often a request is tried at most, the first time included: 5. Only what passes by itself is tried again:
    /// 408, 429, 5xx, a broken connection, a try that took too long. Creating a subscription is tried once.
    /// </summary>
    public int MaxTries { get; set; } = 5;

    /// <summary>How long a single call may take in all, waits between its tries included: 60 seconds.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long the calls of one listing may take in all, waits included: 15 minutes. A wait that Calendly asks for and
    /// that is longer than what is left ends the listing at once.
    /// </summary>
    public TimeSpan ListingTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// How many requests a client sends in a minute at most: 300, of the 500 that Calendly allows to one user of a paid
    /// plan. A user of the free plan has 50.
    /// </summary>
    public int RequestsPerMinute { get; set; } = 300;

    /// <summary>
    /// How many pages a listing may have before it is given up as endless: 10,000, which is a million records.
    /// </summary>
    public int MaxPages { get; set; } = 10_000;

    /// <summary>The host; no token.</summary>
    public override string ToString() =>
        BaseAddress is { IsAbsoluteUri: true } address
            ? $"Calendly at {address.IdnHost}"
            : "Calendly without a base address";

    internal CallLimits ToLimits() => new()
    {
        AttemptTimeout = AttemptTimeout,
        MaxTries = MaxTries,
        CallTimeout = CallTimeout,
    };
}
