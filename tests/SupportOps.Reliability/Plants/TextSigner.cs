using System.Text;

namespace SupportOps.Reliability.Plants;

/// <summary>Takes the body for text, and signs what is left of it.</summary>
internal sealed class TextSigner(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override string Sign(string key, string time, byte[] body) =>
        base.Sign(key, time, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body)));
}
