using System.Text.Json;

namespace SupportOps.Calendly.Wire;

/// <summary>A booked time slot.</summary>
internal sealed class WireScheduledEvent
{
    public string? Uri { get; init; }

    public string? Name { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    public string? EventType { get; init; }

    /// <summary>Its shape depends on the kind of place.</summary>
    public JsonElement Location { get; init; }

    public WireEventMembership?[]? EventMemberships { get; init; }
}
