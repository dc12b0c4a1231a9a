namespace SupportOps.Zendesk.Wire;

/// <summary>One page of views in cursor format.</summary>
internal sealed class WireViewPage : IWirePage
{
    public WireView?[]? Views { get; init; }

    public WireMeta? Meta { get; init; }

    public PageIds? FindIds() => PageIds.Of(Views, static view => view?.Id);
}
