using System.Text.Json.Serialization;
using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>Who can be called for a level.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WireShift
{
    public required int Level { get; init; }

    public required string Who { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset Until { get; init; }

    public OnCallShift ToShift() => new(Level, Who, From, Until);
}
