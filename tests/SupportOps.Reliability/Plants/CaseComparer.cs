namespace SupportOps.Reliability.Plants;

/// <summary>Knows hexadecimal in lower case only.</summary>
internal sealed class CaseComparer(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override bool IsSame(string expected, string signature) =>
        base.IsSame(expected, signature) && !signature.Any(char.IsAsciiLetterUpper);
}
