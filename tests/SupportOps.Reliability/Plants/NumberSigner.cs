namespace SupportOps.Reliability.Plants;

/// <summary>Signs the number that the time stands for, not its text.</summary>
internal sealed class NumberSigner(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override string Sign(string key, string time, byte[] body) =>
        base.Sign(key, time.TrimStart('0'), body);
}
