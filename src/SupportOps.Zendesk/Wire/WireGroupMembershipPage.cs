namespace SupportOps.Zendesk.Wire;

/// <summary>One page of memberships of agents in groups in cursor format.</summary>
internal sealed class WireGroupMembershipPage : IWirePage
{
    public WireGroupMembership?[]? GroupMemberships { get; init; }

    public WireMeta? Meta { get; init; }

    public PageIds? FindIds() => PageIds.Of(GroupMemberships, static record => record?.Id);
}
