namespace SupportOps.Channels;

/// <summary>A ticket that is not offered.</summary>
/// <param name="Ticket">The ticket.</param>
/// <param name="Reason">Why, one sentence.</param>
public sealed record PassedTicket(SupportTicket Ticket, string Reason);
