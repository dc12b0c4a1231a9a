namespace SupportOps.Zendesk.Wire;

/// <summary>The count of one view.</summary>
internal sealed class WireViewCount
{
    public long? ViewId { get; init; }

    public long? Value { get; init; }

    public bool? Fresh { get; init; }
}
