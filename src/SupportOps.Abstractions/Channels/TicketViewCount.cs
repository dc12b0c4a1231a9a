namespace SupportOps.Channels;

/// <summary>How many tickets a view holds.</summary>
/// <param name="View">The view.</param>
/// <param name="Tickets">How many tickets; null while Zendesk is still counting, which is not 0.</param>
/// <param name="IsFresh">Whether the number was counted just now and not taken from a store.</param>
/// <remarks>Source: Zendesk Support API, Views, Count tickets in views: <c>value</c>, <c>fresh</c>.</remarks>
public sealed record TicketViewCount(TicketViewId View, long? Tickets, bool IsFresh);
