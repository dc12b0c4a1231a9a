using SupportOps.Annotations;
using SupportOps.Scheduling;

namespace SupportOps.Calendly;

/// <summary>Somebody who booked a scheduled event.</summary>
/// <remarks>Source: Calendly API reference, List Event Invitees.</remarks>
public sealed record ScheduledEventInvitee
{
    /// <summary>Calendly's address of the invitee, which tells one booking from another.</summary>
    public required string Address { get; init; }

    /// <summary>Full name; null when the record lacks it.</summary>
    public string? Name { get; init; }

    /// <summary>E-mail address; null when the record lacks it.</summary>
    [IgnoresCase]
    public string? Email { get; init; }

    /// <summary><c>active</c> or <c>canceled</c> as sent, or a newer one.</summary>
    public required string Status { get; init; }

    /// <summary>Time zone as sent; null when the record lacks it.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When it was booked; null when the record lacks it.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Whether the booking was moved, so that this one is its old place.</summary>
    public bool IsRescheduled { get; init; }

    /// <summary>Address of the invitee that this one replaces; null when it replaces none.</summary>
    public string? OldInvitee { get; init; }

    /// <summary>Address of the invitee that replaces this one; null when none does.</summary>
    public string? NewInvitee { get; init; }

    /// <summary>Page on which the invitee cancels; null when the record lacks it.</summary>
    public string? CancelUrl { get; init; }

    /// <summary>Page on which the invitee moves the booking; null when the record lacks it.</summary>
    public string? RescheduleUrl { get; init; }

    /// <summary>What was asked on the booking page, in the order of the page.</summary>
    public IReadOnlyList<BookingAnswer> Answers { get; init; } = [];
}
