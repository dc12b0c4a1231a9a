using System.Text.Json.Serialization;
using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>That the shared document of an incident was announced.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WireAnnouncement
{
    public required string Incident { get; init; }

    public required string Place { get; init; }

    public required DateTimeOffset At { get; init; }

    public IncidentEvent ToEvent() => new() { Kind = IncidentEventKind.Announced, At = At, Place = Place };
}
