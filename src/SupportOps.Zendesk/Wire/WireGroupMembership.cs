namespace SupportOps.Zendesk.Wire;

/// <summary>That an agent is in a group.</summary>
internal sealed class WireGroupMembership
{
    public long? Id { get; init; }

    public long? UserId { get; init; }

    public long? GroupId { get; init; }
}
