using SupportOps.Annotations;
using SupportOps.Calendly.Signatures;
using SupportOps.Http;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Whose deliveries are taken.</summary>
/// <remarks>
/// Read at each delivery, so that a reload of the configuration changes keys while the program runs. Source: Calendly
/// API, Webhook Signatures.
/// </remarks>
public sealed class CalendlyWebhookOptions
{
    private static readonly SignatureOptions Defaults = new();

    /// <summary>
    /// The signing keys of the subscriptions, from one to four: the one in use, and those that old deliveries still
    /// carry. Without one the host does not start. They never appear in text, logs or errors.
    /// </summary>
    [Credential(Variable = "CALENDLY_SIGNING_KEY")]
    public IList<string> SigningKeys { get; } = [];

    /// <summary>How far the signed time may lie from now, in both directions: 180 seconds.</summary>
    /// <remarks>
    /// Raise it after an outage when repeated deliveries are refused as too old; what arrives twice changes nothing.
    /// </remarks>
    public TimeSpan Tolerance { get; set; } = Defaults.Tolerance;

    /// <summary>The longest body that is read, in bytes: 256 KiB.</summary>
    public int MaxBodyBytes { get; set; } = Defaults.MaxBodyBytes;

    /// <summary>How many keys there are; none of them.</summary>
    public override string ToString() => $"Calendly webhooks with {SigningKeys.Count} signing keys";

    internal IReadOnlyList<Secret> ToSecrets() => [.. SigningKeys.Select(static key => new Secret(key))];
}
