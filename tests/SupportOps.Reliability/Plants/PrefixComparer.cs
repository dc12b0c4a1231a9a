namespace SupportOps.Reliability.Plants;

/// <summary>Compares no further than the shorter text goes.</summary>
internal sealed class PrefixComparer(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override bool IsSignature(string text) => text.All(char.IsAsciiHexDigit);

    protected override bool IsSame(string expected, string signature) =>
        expected.StartsWith(signature, StringComparison.OrdinalIgnoreCase);
}
