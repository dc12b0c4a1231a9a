using System.Text.Json.Serialization;
using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>Something that happened to an incident.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WireIncidentEvent
{
    public required IncidentEventKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? By { get; init; }

    public int? Level { get; init; }

    public IncidentEvent ToEvent() => new() { Kind = Kind, At = At, By = By, Level = Level };
}
