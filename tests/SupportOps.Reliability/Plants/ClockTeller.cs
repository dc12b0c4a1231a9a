using SupportOps.Calendly.Signatures;

namespace SupportOps.Reliability.Plants;

/// <summary>Looks at the age first, so that strangers learn what the clock shows.</summary>
internal sealed class ClockTeller(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override SignatureResult Judge(byte[] body, string time, IReadOnlyList<string> signatures) =>
        JudgeAge(time) is not SignatureResult.Valid and var age ? age : base.Judge(body, time, signatures);
}
