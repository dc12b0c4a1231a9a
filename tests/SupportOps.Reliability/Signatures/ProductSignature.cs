using SupportOps.Calendly.Signatures;
using SupportOps.Http;
using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Signatures;

/// <summary>The product's verifier.</summary>
internal static class ProductSignature
{
    public static Func<byte[], string?, SignatureResult> Create(IReadOnlyList<string> keys, long now)
    {
        Secret[] secrets = [.. keys.Select(key => new Secret(key))];
        var verifier = new CalendlySignature(() => secrets, new StoppedClock(now));
        return (body, header) => verifier.Verify(body, header);
    }
}
