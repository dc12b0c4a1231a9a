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

    [JsonConverter(typeof(IdNumber))]
    public long? Engineer { get; init; }

    public WireCalendar? Calendar { get; init; }

    public IReadOnlyList<WireIncident>? Incidents { get; init; }

    public IReadOnlyList<WireAnnouncement>? Announcements { get; init; }

    public IReadOnlyList<WireShift>? OnCall { get; init; }

    public string? NextPage { get; init; }

    public JsonElement? PreviousPage { get; init; }

    public JsonElement? Count { get; init; }

    public WireMeta? Meta { get; init; }

    public JsonElement? Links { get; init; }

    public JsonElement? AfterUrl { get; init; }

    public JsonElement? BeforeUrl { get; init; }

    public JsonElement? AfterCursor { get; init; }

    public JsonElement? BeforeCursor { get; init; }

    public bool? EndOfStream { get; init; }

    public JsonElement? EndTime { get; init; }

    public JsonElement? Users { get; init; }

    public JsonElement? Groups { get; init; }

    public JsonElement? Organizations { get; init; }

    // Of a listing by cursor only has_more counts: its links name a next page even on the last one.
    [JsonIgnore]
    public bool IsPartOfAListing => NextPage is not null || Meta?.HasMore == true || EndOfStream == false;

    /// <summary>The tickets, and what else an answer depends on.</summary>
    /// <param name="refusal">Makes a refusal of what stands at a path.</param>
    /// <exception cref="CommandFailure">Parts of the document contradict each other.</exception>
    public QueueDocument ToDocument(Func<string, string, CommandFailure> refusal)
    {
        var incidents = Incidents ?? [];
        var announcements = Announcements ?? [];
        RefuseStrayAnnouncements(refusal, incidents, announcements);
        RefuseDoubledIncidents(refusal, incidents);
        RefuseShiftsThatEndBeforeTheyBegin(refusal, OnCall ?? []);
        return new QueueDocument(
            [.. Tickets.Select(ticket => ticket.ToTicket())],
            new ChannelSituation
            {
                Policy = Calendar is null
                    ? ChannelPolicy.Handbook
                    : ChannelPolicy.Handbook with { Calendar = CalendarOf(Calendar, refusal) },
                Engineer = Engineer is { } engineer ? new AssigneeId(engineer) : null,
                Incidents = [.. incidents.Select(incident => incident.ToIncident(announcements))],
                OnCall = OnCall is null ? null : [.. OnCall.Select(shift => shift.ToShift())],
            });
    }

    private static Time.BusinessCalendar CalendarOf(
        WireCalendar calendar, Func<string, string, CommandFailure> refusal)
    {
        if (calendar.Week is { IsEmpty: true })
        {
            throw refusal("$.calendar.week", "no day has hours; give it hours such as \"monday\": [\"09:00-17:00\"].");
        }

        try
        {
            return calendar.ToCalendar();
        }
        catch (ArgumentException exception)
        {
            throw refusal("$.calendar.special_days", CommandFailure.Usage(string.Empty, exception).Message[2..]);
        }
    }

    private static void RefuseStrayAnnouncements(
        Func<string, string, CommandFailure> refusal,
        IReadOnlyList<WireIncident> incidents,
        IReadOnlyList<WireAnnouncement> announcements)
    {
        var known = incidents.Select(incident => incident.Id).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < announcements.Count; index++)
        {
            if (!known.Contains(announcements[index].Incident))
            {
                throw refusal(
                    $"$.announcements[{index}].incident",
                    $"\"{announcements[index].Incident}\" is no incident of this document; name one of them.");
            }
        }
    }

    private static void RefuseDoubledIncidents(
        Func<string, string, CommandFailure> refusal, IReadOnlyList<WireIncident> incidents)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < incidents.Count; index++)
        {
            if (!seen.Add(incidents[index].Id))
            {
                throw refusal(
                    $"$.incidents[{index}].id", $"\"{incidents[index].Id}\" occurs twice; put its events together.");
            }
        }
    }

    private static void RefuseShiftsThatEndBeforeTheyBegin(
        Func<string, string, CommandFailure> refusal, IReadOnlyList<WireShift> shifts)
    {
        for (var index = 0; index < shifts.Count; index++)
        {
            if (shifts[index].Until <= shifts[index].From)
            {
                throw refusal($"$.on_call[{index}].until", "the shift ends before it begins; write a later time.");
            }
        }
    }
}
