using System.Text.Json.Serialization;
using SupportOps.Channels;
using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>An incident.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WireIncident
{
    public required string Id { get; init; }

    [JsonConverter(typeof(IdNumber))]
    public long? TicketId { get; init; }

    public required IReadOnlyList<WireIncidentEvent> Events { get; init; }

    public Incident ToIncident(IEnumerable<WireAnnouncement> announcements) => new()
    {
        Id = Id,
        Ticket = TicketId is { } ticket ? new TicketId(ticket) : null,
        Events =
        [
            .. Events.Select(happened => happened.ToEvent()),
            .. announcements.Where(announcement => announcement.Incident == Id)
                .Select(announcement => announcement.ToEvent()),
        ],
    };
}
