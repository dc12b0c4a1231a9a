namespace SupportOps.Reliability.Plants;

/// <summary>Stops at the first signature.</summary>
internal sealed class FirstSignatureUser(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override bool IsSigned(byte[] body, string time, IReadOnlyList<string> signatures) =>
        base.IsSigned(body, time, [signatures[0]]);
}
