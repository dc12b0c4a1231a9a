namespace SupportOps.Zendesk.Wire;

/// <summary>One page of groups in cursor format.</summary>
internal sealed class WireGroupPage : IWirePage
{
    public WireGroup?[]? Groups { get; init; }

    public WireMeta? Meta { get; init; }

    public PageIds? FindIds() => PageIds.Of(Groups, static record => record?.Id);
}
