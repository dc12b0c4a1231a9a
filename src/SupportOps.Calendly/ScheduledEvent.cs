using SupportOps.Annotations;

namespace SupportOps.Calendly;

/// <summary>A booked time slot, without those who booked it.</summary>
/// <remarks>Source: Calendly API reference, List Events.</remarks>
public sealed record ScheduledEvent
{
    /// <summary>Names the event.</summary>
    public required ScheduledEventReference Reference { get; init; }

    /// <summary>Name of its event type; null when the record lacks it.</summary>
    [IgnoresCase(Except = ["US Federal", "US Government"])]
    public string? Name { get; init; }

    /// <summary><c>active</c> or <c>canceled</c> as sent, or a newer one.</summary>
    public required string Status { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset End { get; init; }

    /// <summary>Calendly's address of the event type; null when it was deleted.</summary>
    public string? EventType { get; init; }

    /// <summary>Link of the conference, place or telephone number; null when there is none yet.</summary>
    public string? Location { get; init; }

    /// <summary>Who holds it.</summary>
    public IReadOnlyList<ScheduledEventHost> Hosts { get; init; } = [];
}
