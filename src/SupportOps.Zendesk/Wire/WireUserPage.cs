namespace SupportOps.Zendesk.Wire;

/// <summary>One page of users in cursor format.</summary>
internal sealed class WireUserPage : IWirePage
{
    public WireUser?[]? Users { get; init; }

    public WireMeta? Meta { get; init; }

    public PageIds? FindIds() => PageIds.Of(Users, static user => user?.Id);
}
