using SupportOps.Scheduling;

namespace SupportOps.Reliability.Deliveries;

/// <summary>A message about one of two calls, of which the second takes the place of the first.</summary>
/// <param name="Name">For a failed case: <c>+A</c> is booked, <c>-A</c> is cancelled.</param>
/// <param name="Booking">What it says.</param>
/// <param name="Calendar">Where its call belongs.</param>
internal sealed record Delivery(string Name, Booking Booking, string Calendar)
{
    public const string Global = "GitLab Support";
    public const string Government = "US Government Support";

    private const string First = "https://api.calendly.test/scheduled_events/A";
    private const string Second = "https://api.calendly.test/scheduled_events/B";

    public static readonly DateTimeOffset Time = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static Delivery Created { get; } = new("+A", Of(First, BookingChange.Created, Time), Global);

    public static Delivery Canceled { get; } = new("-A", Of(First, BookingChange.Canceled, Time), Global);

    public static Delivery NewHalf { get; } = new(
        "+B",
        Of(Second, BookingChange.Created, Time.AddDays(1)) with { OldInviteeUri = $"{First}/invitees/1" },
        Global);

    public static Delivery OldHalf { get; } = new(
        "-A'", Canceled.Booking with { IsRescheduled = true, NewInviteeUri = $"{Second}/invitees/2" }, Global);

    public static Delivery NewCanceled { get; } = new(
        "-B", Of(Second, BookingChange.Canceled, Time.AddDays(1)), Global);

    /// <summary>The new half of a reschedule to a call of another class.</summary>
    public static Delivery NewHalfElsewhere { get; } = NewHalf with { Name = "+B*", Calendar = Government };

    public EntryId Entry => EntryId.Of(Booking.ScheduledEventUri!);

    public BookingClassification Classification => new()
    {
        Kind = Calendar == Global ? BookingKind.Global : BookingKind.UsGovernment,
        Calendar = Calendar,
        Action = Booking.Change is BookingChange.Created ? BookingAction.Add : BookingAction.Remove,
        Reasons = ["It is said so."],
    };

    private static Booking Of(string uri, BookingChange change, DateTimeOffset start) => new()
    {
        Change = change,
        ScheduledEventUri = uri,
        Name = "Support call",
        Start = start,
        End = start.AddMinutes(30),
        IsEventCanceled = change is BookingChange.Canceled,
        Invitees = new InviteeCounter(1, 1, 1),
    };
}
