namespace SupportOps.Channels.Incidents;

/// <summary>An alarm about a customer's emergency and what happened to it.</summary>
public sealed record Incident
{
    /// <summary>What the alarm calls it.</summary>
    public required string Id { get; init; }

    /// <summary>The ticket in which the talk with the customer goes on; null when not known.</summary>
    public TicketId? Ticket { get; init; }

    /// <summary>What happened, in any order; of two at one moment the first counts as the earlier.</summary>
    public required IReadOnlyList<IncidentEvent> Events { get; init; }

    /// <summary>The tickets with the incidents that are about them.</summary>
    /// <param name="tickets">The tickets.</param>
    /// <param name="incidents">The incidents.</param>
    /// <remarks>Source: handbook, Support Channels, Emergency Tickets: the incident links the ticket.</remarks>
    public static IEnumerable<SupportTicket> Mark(
        IEnumerable<SupportTicket> tickets, IEnumerable<Incident> incidents)
    {
        ArgumentNullException.ThrowIfNull(tickets);
        ArgumentNullException.ThrowIfNull(incidents);
        var linked = incidents.ToLookup(incident => incident.Ticket);
        return tickets.Select(ticket => linked.Contains(ticket.Id)
            ? ticket with { Incidents = [.. ticket.Incidents, .. linked[ticket.Id]] }
            : ticket);
    }
}
