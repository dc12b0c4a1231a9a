using SupportOps.Calendly.Signatures;

namespace SupportOps.Reliability.Plants;

/// <summary>Lets old deliveries be played again.</summary>
internal sealed class AgeIgnorer(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override SignatureResult JudgeAge(string time) => SignatureResult.Valid;
}
