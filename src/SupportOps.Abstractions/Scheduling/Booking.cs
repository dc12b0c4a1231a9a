using SupportOps.Annotations;

namespace SupportOps.Scheduling;

/// <summary>A call that a customer booked or cancelled, in the words of the policy and free of the vendor's.</summary>
/// <remarks>
/// All text comes from outside: names and answers are written by strangers. A field is null when the delivery lacks it;
/// classifying needs only <see cref="Change"/>, <see cref="Name"/> and <see cref="Hosts"/>, an entry also needs
/// <see cref="ScheduledEventUri"/>, <see cref="Start"/> and <see cref="End"/>. Source: Calendly API, Webhook Payload.
/// </remarks>
public sealed record Booking
{
    private const string BeforeInvitee = "/invitees/";

    /// <summary>What happened.</summary>
    public required BookingChange Change { get; init; }

    /// <summary>
    /// The call itself, for example <c>https://api.calendly.com/scheduled_events/X</c>: one for all customers who share
    /// it, another one after each reschedule. Key of the calendar entry.
    /// </summary>
    public string? ScheduledEventUri { get; init; }

    /// <summary>Name of the event, which decides the calendar.</summary>
    [IgnoresCase(Except = ["US Federal", "US Government"])]
    public string? Name { get; init; }

    /// <summary>Whom the call is booked with, those included whose address is not known.</summary>
    public IReadOnlyList<BookingHost> Hosts { get; init; } = [];

    /// <summary>Begin in UTC.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>End in UTC.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Whether the call as a whole is cancelled.</summary>
    public bool IsEventCanceled { get; init; }

    /// <summary>Whether this customer has left the call.</summary>
    public bool IsInviteeCanceled { get; init; }

    /// <summary>
    /// Whether the call or the customer has a status that is neither of the two known ones, <c>active</c> and
    /// <c>canceled</c>: it counts as not cancelled, and a warning says so.
    /// </summary>
    public bool HasUnknownStatus { get; init; }

    /// <summary>How many customers share the call.</summary>
    public InviteeCounter Invitees { get; init; } = InviteeCounter.Unknown;

    /// <summary>Whether a cancellation is the old half of a reschedule.</summary>
    public bool IsRescheduled { get; init; }

    /// <summary>On the new half of a reschedule: the customer's place in the old call.</summary>
    public string? OldInviteeUri { get; init; }

    /// <summary>On the old half of a reschedule: the customer's place in the new call.</summary>
    public string? NewInviteeUri { get; init; }

    /// <summary>Link to the conference, or where to meet.</summary>
    public string? Location { get; init; }

    /// <summary>Name of the customer.</summary>
    public string? InviteeName { get; init; }

    /// <summary>E-mail address of the customer.</summary>
    [IgnoresCase]
    public string? InviteeEmail { get; init; }

    /// <summary>What was asked and answered at the booking, in the order of the questions.</summary>
    public IReadOnlyList<BookingAnswer> Answers { get; init; } = [];

    /// <summary>Where the call can be cancelled.</summary>
    public string? CancelUrl { get; init; }

    /// <summary>Where the call can be moved.</summary>
    public string? RescheduleUrl { get; init; }

    /// <summary>
    /// The call that this one replaces: <see cref="OldInviteeUri"/> up to <c>/invitees/</c>; null when this is no new
    /// half of a reschedule, or when the link has another form.
    /// </summary>
    public string? ReplacedEventUri => OldInviteeUri?.IndexOf(BeforeInvitee, StringComparison.Ordinal) is > 0 and var at
        ? OldInviteeUri[..at]
        : null;
}
