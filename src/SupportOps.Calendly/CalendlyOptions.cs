using SupportOps.Annotations;
using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>How Calendly is reached, and as whom.</summary>
/// <remarks>
/// A host reads the options at each request, so that a token can be replaced while the program runs. Source: Calendly,
/// API use guide, authentication with personal access tokens; of the limits: API rate limits.
/// It sends 300 requests a minute unless told otherwise, of the 500 that Calendly allows to one user of a paid plan; a
/// user of the free plan has 50. Creating a subscription is tried once.
/// </remarks>
public sealed class CalendlyOptions : VendorOptions
{
    /// <summary>Options with the defaults.</summary>
    public CalendlyOptions()
        : base(requestsPerMinute: 300)
    {
    }

    /// <summary>
    /// Address of the API: <c>https://api.calendly.com</c>. Another one is a gateway or a stand-in of one's own; plain
    /// http is for loopback addresses only.
    /// </summary>
    public Uri? BaseAddress { get; set; } = CalendlyAddress.Default;

    /// <summary>Personal access token or OAuth access token. Never appears in text, logs or errors.</summary>
    [Credential(Variable = "CALENDLY_TOKEN")]
    public string? Token { get; set; }

    /// <summary>The host; no token.</summary>
    public override string ToString() =>
        BaseAddress is { IsAbsoluteUri: true } address
            ? $"Calendly at {address.IdnHost}"
            : "Calendly without a base address";
}
