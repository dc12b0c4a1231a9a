using SupportOps.Channels;

namespace SupportOps.Cli.Channels;

/// <summary>What <c>channels next</c> says.</summary>
internal sealed record NextTicketAnswer
{
    public required DateTimeOffset AsOf { get; init; }

    public required AssigneeId? Engineer { get; init; }

    public required TicketQueue Queue { get; init; }

    public required IReadOnlyList<IncidentAnswer> Incidents { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }
}
