using System.Text.Json;
using SupportOps.Annotations;
using SupportOps.Calendly.Webhooks;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Calendly.Events;

/// <summary>What a delivery means. The known kinds are types of their own, any other is kept as it came.</summary>
/// <remarks>Source: Calendly API, Webhook Payload.</remarks>
public abstract record CalendlyEvent
{
    private protected CalendlyEvent()
    {
    }

    /// <summary>Name of the event, for example <c>invitee.created</c>.</summary>
    [TextOf(typeof(CalendlyEventName))]
    public required string Name { get; init; }

    /// <summary>When the event came to be, in UTC; null when the delivery does not say it as a time.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Address of the user whose subscription this is; null when not told.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>
    /// The payload as it came, with the fields that nothing here knows. Reading a text of it throws
    /// <see cref="InvalidOperationException"/> when the sender wrote no valid Unicode.
    /// </summary>
    public required JsonElement Payload { get; init; }

    /// <summary>The booking that changed; null for events that change none.</summary>
    public virtual Booking? Booking => null;

    /// <summary>Says which calendar the event belongs on; an event that changes no booking is ignored.</summary>
    /// <param name="classifier">The policy.</param>
    /// <param name="roster">The team.</param>
    public BookingClassification Classify(BookingClassifier classifier, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        return Booking is { } booking
            ? classifier.Classify(booking, roster)
            : BookingClassification.Ignored($"{Http.UntrustedText.ToSingleLine($"\"{Name}\"")} changes no booking.");
    }
}
