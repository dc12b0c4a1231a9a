using SupportOps.Calendly;
using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>Reads what an organization has booked, in the words of the policy.</summary>
internal static class BookedCalls
{
    private const string Active = "active";
    private const string Canceled = "canceled";

    /// <summary>Every call that starts in a span, cancelled ones included.</summary>
    /// <exception cref="SupportOpsApiException">A page could not be read; there is no partial answer.</exception>
    /// <exception cref="CommandFailure">A call is neither active nor cancelled.</exception>
    public static async Task<IReadOnlyList<Booking>> ReadAsync(
        CalendlyClient client, ScheduledEventQuery span, CancellationToken cancellationToken)
    {
        var bookings = new List<Booking>();
        await foreach (var call in client.ListScheduledEventsAsync(span, cancellationToken).ConfigureAwait(false))
        {
            // The listing includes what starts at its end, and calendars leave that out.
            if (call.Start < span.To)
            {
                bookings.Add(await ToBookingAsync(client, call, cancellationToken).ConfigureAwait(false));
            }
        }

        return bookings;
    }

    private static async Task<Booking> ToBookingAsync(
        CalendlyClient client, ScheduledEvent call, CancellationToken cancellationToken)
    {
        if (call.Status is not (Active or Canceled))
        {
            throw new CommandFailure(
                ExitCode.Incomplete,
                $"{call.Reference} has the status \"{call.Status}\", of which this version does not know whether the "
                    + "call takes place. Nothing was changed.");
        }

        var invitees = call.Status is Active
            ? await client.ListInviteesAsync(call.Reference, cancellationToken).ToListAsync(cancellationToken)
                .ConfigureAwait(false)
            : [];
        return ToBooking(call, invitees);
    }

    private static Booking ToBooking(ScheduledEvent call, List<ScheduledEventInvitee> invitees)
    {
        var coming = invitees.Where(invitee => invitee.Status is not Canceled).ToList();
        var first = coming.FirstOrDefault();
        return new Booking
        {
            Change = BookingChange.Created,
            ScheduledEventUri = call.Reference.Address,
            Name = call.Name,
            Hosts = [.. call.Hosts.Select(host => new BookingHost(host.Email))],
            Start = call.Start,
            End = call.End,
            Location = call.Location,
            IsEventCanceled = call.Status is Canceled,
            Invitees = CountOf(invitees.Count, coming.Count),
            InviteeName = first?.Name,
            InviteeEmail = first?.Email,
            Answers = first?.Answers ?? [],
            CancelUrl = first?.CancelUrl,
            RescheduleUrl = first?.RescheduleUrl,
        };
    }

    // A call of which nobody is listed at all proves nothing; one that everybody left is gone.
    private static InviteeCounter CountOf(int total, int coming) =>
        total == 0 ? InviteeCounter.Unknown : new InviteeCounter(total, coming, Limit: null);
}
