namespace SupportOps.Calendly.Events;

/// <summary>A host marked a customer as not having come.</summary>
/// <remarks>Source: Calendly API, Webhook Payload, <c>invitee_no_show.created</c>.</remarks>
public sealed record InviteeNoShowCreated : CalendlyEvent
{
    /// <summary>Address of the customer's place in the call; null when not told.</summary>
    public string? InviteeUri { get; init; }

    /// <summary>Address of the mark; null when not told.</summary>
    public string? NoShowUri { get; init; }

    /// <summary>Address of the call; null when not told.</summary>
    public string? ScheduledEventUri { get; init; }
}
