namespace SupportOps.Zendesk.Wire;

/// <summary>One page of users in cursor format.</summary>
internal sealed class WireUserPage
{
    public WireUser?[]? Users { get; init; }

    public WireMeta? Meta { get; init; }
}
