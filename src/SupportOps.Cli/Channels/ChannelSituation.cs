using SupportOps.Channels;
using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels;

/// <summary>What an answer depends on besides the tickets, wherever those come from.</summary>
internal sealed record ChannelSituation
{
    private static readonly ChannelId Emergency = new("emergency");

    public ChannelPolicy Policy { get; init; } = ChannelPolicy.Handbook;

    public CrisisPolicy Crisis { get; init; } = CrisisPolicy.Handbook;

    /// <summary>Whose turn it is; null when nobody was named.</summary>
    public AssigneeId? Engineer { get; init; }

    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary>Who can be called; null when nothing is known about that.</summary>
    public IReadOnlyList<OnCallShift>? OnCall { get; init; }

    /// <summary>The ticket to take out of some, and what the incidents ask for.</summary>
    public NextTicketAnswer NextOf(IReadOnlyList<SupportTicket> tickets, DateTimeOffset now) => new()
    {
        AsOf = now,
        Engineer = Engineer,
        Queue = Policy.Queue(Incident.Mark(tickets, Incidents), Engineer, now),
        Incidents =
        [
            .. Incidents.OrderBy(incident => incident.Id, StringComparer.Ordinal)
                .Select(incident => Judge(incident, now)),
        ],
        Warnings = [.. WarningsAbout(tickets)],
    };

    private IncidentAnswer Judge(Incident incident, DateTimeOffset now)
    {
        var escalation = Policy.Find(Emergency)?.Escalation ?? EscalationPolicy.Emergency;
        return new IncidentAnswer(
            incident,
            escalation.Evaluate(incident.Events, now, OnCall),
            (Crisis with { Escalation = escalation }).Evaluate(incident.Events, now));
    }

    private IEnumerable<string> WarningsAbout(IReadOnlyList<SupportTicket> tickets)
    {
        if (Engineer is null)
        {
            yield return "No engineer was named, so tickets that are somebody's own are not offered.";
        }

        var known = tickets.Select(ticket => ticket.Id).ToHashSet();
        foreach (var incident in Incidents.Where(incident => incident.Ticket is { } id && !known.Contains(id)))
        {
            yield return $"Ticket {incident.Ticket} of incident {incident.Id} is not among the tickets.";
        }
    }
}
