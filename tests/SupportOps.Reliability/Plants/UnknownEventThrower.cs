using SupportOps.Reliability.Payloads;

namespace SupportOps.Reliability.Plants;

/// <summary>Has never heard of events that Calendly adds.</summary>
internal sealed class UnknownEventThrower : PlainPayloads
{
    protected override string? KindOf(string name) =>
        base.KindOf(name) is not EventKinds.Unknown and var kind
            ? kind
            : throw new NotSupportedException(name);
}
