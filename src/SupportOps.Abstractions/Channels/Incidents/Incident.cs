namespace SupportOps.Channels.Incidents;

/// <summary>An alarm about a customer's emergency and what happened to it.</summary>
public sealed record Incident
{
    /// <summary>What the alarm calls it.</summary>
    public required string Id { get; init; }

    /// <summary>The ticket in which the talk with the customer goes on; null when not known.</summary>
    public TicketId? Ticket { get; init; }

    /// <summary>What happened, in any order.</summary>
    public required IReadOnlyList<IncidentEvent> Events { get; init; }

    /// <summary>
    /// The tickets with the channel of those that an incident is about; a channel that a ticket names itself stays.
    /// </summary>
    /// <param name="tickets">The tickets.</param>
    /// <param name="incidents">The incidents.</param>
    /// <param name="emergency">The channel of incidents.</param>
    /// <remarks>Source: handbook, Support Channels, Emergency Tickets: the incident links the ticket.</remarks>
    public static IEnumerable<SupportTicket> Mark(
        IEnumerable<SupportTicket> tickets, IEnumerable<Incident> incidents, ChannelId emergency)
    {
        ArgumentNullException.ThrowIfNull(tickets);
        ArgumentNullException.ThrowIfNull(incidents);
        var linked = incidents.Select(incident => incident.Ticket).OfType<TicketId>().ToHashSet();
        return tickets.Select(ticket => ticket.Channel is null && linked.Contains(ticket.Id)
            ? ticket with { Channel = emergency }
            : ticket);
    }
}
