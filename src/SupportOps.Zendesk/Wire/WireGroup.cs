namespace SupportOps.Zendesk.Wire;

/// <summary>A group of agents.</summary>
internal sealed class WireGroup
{
    public long? Id { get; init; }

    public string? Name { get; init; }
}
