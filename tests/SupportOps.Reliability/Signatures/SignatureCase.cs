using SupportOps.Calendly.Signatures;

namespace SupportOps.Reliability.Signatures;

/// <summary>One delivery to check, and what may come of it.</summary>
/// <param name="Name">What was done to it.</param>
/// <param name="Keys">The keys that count.</param>
/// <param name="Now">What the clock shows.</param>
/// <param name="Body">The body as it arrives.</param>
/// <param name="Header">The header as it arrives.</param>
/// <param name="Allowed">The right results.</param>
internal sealed record SignatureCase(
    string Name, IReadOnlyList<string> Keys, long Now, byte[] Body, string? Header,
    IReadOnlyList<SignatureResult> Allowed);
