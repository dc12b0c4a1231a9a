using SupportOps.Channels.Incidents;

namespace SupportOps.Channels;

/// <summary>The alarm that counts for a ticket at a moment.</summary>
/// <param name="Id">The incident.</param>
/// <param name="Start">When it went off.</param>
/// <param name="Acknowledgement">That somebody took it first; null when nobody has.</param>
/// <param name="Holder">Who took it last; null when that is not known.</param>
/// <param name="ResolvedAt">When it was over; null when it is not.</param>
internal sealed record TicketAlarm(
    string Id, DateTimeOffset Start, IncidentEvent? Acknowledgement, string? Holder, DateTimeOffset? ResolvedAt)
{
    public bool IsOver => ResolvedAt is not null;

    public bool IsRinging => !IsOver && Acknowledgement is null;

    /// <summary>
    /// Of several alarms one that rings counts before one that somebody took, and that before one that is over; null
    /// when none has gone off yet.
    /// </summary>
    public static TicketAlarm? Of(SupportTicket ticket, DateTimeOffset now) => ticket.Incidents
        .Select(incident => Of(incident, now))
        .OfType<TicketAlarm>()
        .OrderByDescending(alarm => alarm.IsRinging)
        .ThenBy(alarm => alarm.IsOver)
        .ThenBy(alarm => alarm.Start)
        .ThenBy(alarm => alarm.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Whether an engineer is known to have taken it.</summary>
    public bool IsTakenBy(AssigneeId? engineer) =>
        engineer is { } me && Holder?.Trim() == me.ToString();

    private static TicketAlarm? Of(Incident incident, DateTimeOffset now)
    {
        var run = IncidentRun.Of(incident.Events, now);
        return run.Start is { } start
            ? new TicketAlarm(
                incident.Id,
                start,
                run.Find(IncidentEventKind.Acknowledged),
                run.Events.LastOrDefault(happened => happened.Kind is IncidentEventKind.Acknowledged)?.By,
                run.ResolvedAt)
            : null;
    }
}
