namespace SupportOps.Zendesk.Wire;

/// <summary>One page of the tickets of a view in cursor format.</summary>
internal sealed class WireTicketPage : IWirePage
{
    public WireTicket?[]? Tickets { get; init; }

    public WireMeta? Meta { get; init; }

    public PageIds? FindIds() => PageIds.Of(Tickets, static ticket => ticket?.Id);
}
