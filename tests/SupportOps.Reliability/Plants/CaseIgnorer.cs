namespace SupportOps.Reliability.Plants;

/// <summary>Knows the names of events in any case.</summary>
internal sealed class CaseIgnorer : PlainPayloads
{
    protected override string? KindOf(string name) => base.KindOf(name.ToLowerInvariant());
}
