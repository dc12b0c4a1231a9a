using SupportOps.Scheduling;

namespace SupportOps.Calendly.Events.Wire;

/// <summary>An invitee with its scheduled event as a booking.</summary>
internal static class WireBooking
{
    private const string Active = "active";
    private const string Canceled = "canceled";

    // The documentation's own examples name another call in payload.event; scheduled_event.uri is the one that counts.
    public static Booking ToBooking(BookingChange change, WireObject payload)
    {
        var call = payload.Object(WireNames.ScheduledEvent);
        return new Booking
        {
            Change = change,
            ScheduledEventUri = call.Text(WireNames.Uri),
            Name = call.Text(WireNames.Name),
            Hosts = ToHosts(call),
            Start = call.Instant("start_time"),
            End = call.Instant("end_time"),
            IsEventCanceled = call.Text(WireNames.Status) is Canceled,
            IsInviteeCanceled = payload.Text(WireNames.Status) is Canceled,
            HasUnknownStatus = IsUnknown(call.Text(WireNames.Status)) || IsUnknown(payload.Text(WireNames.Status)),
            Invitees = ToCounter(call.Object("invitees_counter")),
            IsRescheduled = payload.IsTrue("rescheduled"),
            OldInviteeUri = payload.Text("old_invitee"),
            NewInviteeUri = payload.Text("new_invitee"),
            Location = WireLocation.ToText(call.Object("location")),
            InviteeName = payload.Text(WireNames.Name),
            InviteeEmail = payload.Text("email"),
            Answers = ToAnswers(payload),
            CancelUrl = payload.Text("cancel_url"),
            RescheduleUrl = payload.Text("reschedule_url"),
        };
    }

    public static IReadOnlyList<BookingAnswer> ToAnswers(WireObject payload) =>
    [
        .. payload.List("questions_and_answers")
            .Select(answer => new BookingAnswer(
                answer.Text("question") ?? string.Empty, answer.Text("answer") ?? string.Empty)),
    ];

    private static IReadOnlyList<BookingHost> ToHosts(WireObject call) =>
        [.. call.List(WireNames.Memberships).Select(host => new BookingHost(host.Text(WireNames.UserEmail)))];

    // A field that is absent says nothing, and is nothing to wonder about.
    private static bool IsUnknown(string? status) => status is not (null or Active or Canceled);

    private static InviteeCounter ToCounter(WireObject counter) =>
        new(counter.Number("total"), counter.Number("active"), counter.Number("limit"));
}
