using SupportOps.Scheduling;

namespace SupportOps.Calendly.Events;

/// <summary>Somebody sent a routing form; a booking may or may not follow.</summary>
/// <remarks>Source: Calendly API, Webhook Payload, <c>routing_form_submission.created</c>.</remarks>
public sealed record RoutingFormSubmissionCreated : CalendlyEvent
{
    /// <summary>Address of the submission; null when not told.</summary>
    public string? Uri { get; init; }

    /// <summary>Address of the form; null when not told.</summary>
    public string? RoutingFormUri { get; init; }

    /// <summary>What was asked and answered.</summary>
    public IReadOnlyList<BookingAnswer> Answers { get; init; } = [];

    /// <summary>
    /// Where the form led: <c>event_type</c>, <c>external_url</c>, <c>custom_message</c> or what Calendly adds; null
    /// when not told.
    /// </summary>
    public string? ResultType { get; init; }

    /// <summary>The address it led to; null when not told, and for a message, which stands in the payload.</summary>
    public string? ResultUri { get; init; }

    /// <summary>Address of who sent it, on any host; null when nobody known.</summary>
    public string? SubmitterUri { get; init; }
}
