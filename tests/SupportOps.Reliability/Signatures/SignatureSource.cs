using SupportOps.Calendly.Signatures;

namespace SupportOps.Reliability.Signatures;

/// <summary>Makes something that checks signatures.</summary>
/// <param name="keys">The keys that count.</param>
/// <param name="now">What the clock shows, in seconds since 1970.</param>
internal delegate Func<byte[], string?, SignatureResult> SignatureSource(IReadOnlyList<string> keys, long now);
