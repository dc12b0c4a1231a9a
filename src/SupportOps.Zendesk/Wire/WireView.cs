namespace SupportOps.Zendesk.Wire;

/// <summary>A view, reduced to what tells it from the others.</summary>
internal sealed class WireView
{
    public long? Id { get; init; }

    public string? Title { get; init; }

    public bool? Active { get; init; }

    public int? Position { get; init; }

    public WireRestriction? Restriction { get; init; }
}
