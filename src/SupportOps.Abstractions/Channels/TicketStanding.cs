namespace SupportOps.Channels;

/// <summary>Why a ticket is the engineer's to take; the order is the order of work within a channel.</summary>
/// <remarks>Source: handbook, Support Channels, Regular Zendesk tickets.</remarks>
public enum TicketStanding
{
    /// <summary>It is assigned to the engineer.</summary>
    Own,

    /// <summary>It is assigned to nobody.</summary>
    Unassigned,
}
