namespace SupportOps.Zendesk.Wire;

/// <summary>Answer of <c>views/count_many</c>.</summary>
internal sealed class WireViewCounts
{
    public WireViewCount?[]? ViewCounts { get; init; }
}
