using System.Text.Json;
using System.Text.Json.Serialization;
using SupportOps.Channels;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>
/// The whole document. What Zendesk sets around a list of tickets is known too, so that its answer can be given as it
/// is; anything else is refused, as a misspelt member would be an incident that nobody hears of.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WireQueue
{
    public required IReadOnlyList<WireTicket> Tickets { get; init; }

    public long? Engineer { get; init; }

    public WireCalendar? Calendar { get; init; }

    public IReadOnlyList<WireIncident>? Incidents { get; init; }

    public IReadOnlyList<WireAnnouncement>? Announcements { get; init; }

    public IReadOnlyList<WireShift>? OnCall { get; init; }

    public string? NextPage { get; init; }

    public string? PreviousPage { get; init; }

    public long? Count { get; init; }

    public WireMeta? Meta { get; init; }

    public JsonElement? Links { get; init; }

    // Of a listing by cursor only has_more counts: its links name a next page even on the last one.
    public bool IsPartOfAListing => NextPage is not null || Meta?.HasMore == true;

    /// <summary>The tickets, and what else an answer depends on.</summary>
    /// <exception cref="CommandFailure">Parts of the document contradict each other.</exception>
    public QueueDocument ToDocument(string file)
    {
        var incidents = Incidents ?? [];
        var announcements = Announcements ?? [];
        RefuseStrayAnnouncements(file, incidents, announcements);
        RefuseDoubledIncidents(file, incidents);
        return new QueueDocument(
            [.. Tickets.Select(ticket => ticket.ToTicket())],
            new ChannelSituation
            {
                Policy = Calendar is null
                    ? ChannelPolicy.Handbook
                    : ChannelPolicy.Handbook with { Calendar = CalendarOf(Calendar, file) },
                Engineer = Engineer is { } engineer ? new AssigneeId(engineer) : null,
                Incidents = [.. incidents.Select(incident => incident.ToIncident(announcements))],
                OnCall = OnCall is null ? null : [.. OnCall.Select(shift => shift.ToShift())],
            });
    }

    private static Time.BusinessCalendar CalendarOf(WireCalendar calendar, string file)
    {
        try
        {
            return calendar.ToCalendar();
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.Usage($"{file}: $.calendar.special_days", exception);
        }
    }

    private static void RefuseStrayAnnouncements(
        string file, IReadOnlyList<WireIncident> incidents, IReadOnlyList<WireAnnouncement> announcements)
    {
        var known = incidents.Select(incident => incident.Id).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < announcements.Count; index++)
        {
            if (!known.Contains(announcements[index].Incident))
            {
                throw CommandFailure.Usage($"{file}: $.announcements[{index}].incident: "
                    + $"\"{announcements[index].Incident}\" is no incident of this document; name one of them.");
            }
        }
    }

    private static void RefuseDoubledIncidents(string file, IReadOnlyList<WireIncident> incidents)
    {
        var twice = incidents.GroupBy(incident => incident.Id, StringComparer.Ordinal)
            .FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw CommandFailure.Usage($"{file}: $.incidents: \"{twice.Key}\" occurs twice; put its events together.");
        }
    }
}
