namespace SupportOps.Reliability.Plants;

/// <summary>Signs the body without the blanks at its ends.</summary>
internal sealed class BodyTrimmer(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override string Sign(string key, string time, byte[] body) =>
        base.Sign(key, time, body.AsSpan().Trim(" \n"u8).ToArray());
}
