namespace SupportOps.Zendesk.Wire;

/// <summary>A custom role.</summary>
internal sealed class WireCustomRole
{
    public long? Id { get; init; }
}
