using SupportOps.Reliability.Payloads;

namespace SupportOps.Reliability.Plants;

/// <summary>Makes an unknown event of what it cannot read.</summary>
internal sealed class BrokenJsonTaker : PlainPayloads
{
    public override string Read(byte[] body) => base.Read(body) ?? EventKinds.Unknown;
}
