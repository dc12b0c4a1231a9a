namespace SupportOps.Reliability.Plants;

/// <summary>Stops at the first key.</summary>
internal sealed class FirstKeyUser(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override bool IsSigned(byte[] body, string time, IReadOnlyList<string> signatures) =>
        signatures.Any(signature => IsSame(Sign(Keys[0], time, body), signature));
}
