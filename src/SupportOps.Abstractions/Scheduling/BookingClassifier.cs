using SupportOps.Team;

namespace SupportOps.Scheduling;

/// <summary>
/// Decides which calendar a booking belongs on: the one of US Government Support when a host is such an agent and the
/// name says so, the one of Global Support when the name speaks of support, none otherwise.
/// </summary>
/// <remarks>
/// The default is the handbook's pair of rules. Build your own by setting what differs. One host of US Government
/// Support suffices, so that such calls stay off the shared calendar. Text compares ordinal, never by culture. Source:
/// handbook, Calendly to Google Calendar.
/// </remarks>
public sealed record BookingClassifier
{
    /// <summary>The handbook's rules and calendars.</summary>
    public static BookingClassifier Default { get; } = new();

    /// <summary>Name of the calendar for US Government calls.</summary>
    public string UsGovernmentCalendar { get; init; } = "US Government Support";

    /// <summary>Name of the calendar for all other support calls.</summary>
    public string GlobalCalendar { get; init; } = "GitLab Support";

    /// <summary>Texts of which the name of a US Government call holds one, in exactly this case.</summary>
    public IReadOnlyList<string> UsGovernmentPhrases { get; init; } = ["US Federal", "US Government"];

    /// <summary>Texts of which the name of a support call holds one, in any case.</summary>
    public IReadOnlyList<string> GlobalPhrases { get; init; } = ["Support"];

    /// <summary>Who counts as an agent of US Government Support.</summary>
    public UsGovernmentAgent UsGovernmentAgent { get; init; } = UsGovernmentAgent.ByFocus;

    /// <summary>Classifies a booking. Pure: the same booking and team give the same answer.</summary>
    /// <param name="booking">The booking; a cancellation is classified like its creation.</param>
    /// <param name="roster">The team, whose members are matched to the hosts by e-mail address, ignoring case.</param>
    public BookingClassification Classify(Booking booking, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(booking);
        ArgumentNullException.ThrowIfNull(roster);
        return booking.Change is BookingChange.Created && (booking.IsInviteeCanceled || booking.IsEventCanceled)
            ? BookingClassification.Ignored("The booking was created and is cancelled already.")
            : new BookingJudgement(this, booking, roster).Classify();
    }
}
