namespace SupportOps.Reliability.Plants;

/// <summary>Takes every signature of the right form, whoever made it.</summary>
internal sealed class AnyKeyTaker(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override bool IsSame(string expected, string signature) => true;
}
