namespace SupportOps.Testing.Calendly;

/// <summary>What people do with calls: book, cancel, move, stay away. Each step gives what is to be told.</summary>
internal sealed class BookingDesk(CalendlyAccount account)
{
    public (CalendlyBooking Booking, Happening[] Told) Book(
        string? name, string host, DateTimeOffset start, CalendlyBookingBuilder words)
    {
        CalendlyUser[] hosts = [HostOf(host), .. words.CoHosts.Select(HostOf)];
        var booking = words.Build(account.Uris, name, hosts, start, account.Now);
        account.Bookings.Add(booking);
        return (booking, Tell(EventName.Created, booking, static _ => true));
    }

    /// <summary>Cancels for one invitee, or for all of them. The call is off once nobody comes.</summary>
    public (CalendlyBooking Booking, Happening[] Told) Cancel(
        CalendlyBooking former, string? invitee, string? reason, bool byHost)
    {
        var leaving = ActiveOf(former, invitee);
        var booking = account.Bookings.Change(former.Uri, known => Without(known, leaving, person => person with
        {
            IsCanceled = true,
            CancelReason = reason,
            CanceledBy = byHost ? "host" : "invitee",
            UpdatedAt = account.Now,
        }));
        return (booking, Tell(EventName.Canceled, booking, person => leaving.Contains(person.Uri)));
    }

    /// <summary>Books the new call for one invitee, or for all, and cancels the former one for them.</summary>
    public (CalendlyBooking Booking, Happening[] Told) Reschedule(
        CalendlyBooking former, string? invitee, DateTimeOffset start, RescheduleOrder order)
    {
        var leaving = ActiveOf(former, invitee);
        var current = Require(former);
        var booking = Moved(current, leaving, start);
        account.Bookings.Add(booking);
        var successors = booking.Invitees.ToDictionary(
            static person => person.OldInvitee!, static person => person.Uri, StringComparer.Ordinal);
        var canceled = account.Bookings.Change(former.Uri, known => Without(known, leaving, person => person with
        {
            IsCanceled = true,
            IsRescheduled = true,
            CanceledBy = "invitee",
            NewInvitee = successors[person.Uri],
            UpdatedAt = account.Now,
        }));
        var first = Tell(EventName.Canceled, canceled, person => leaving.Contains(person.Uri));
        var second = Tell(EventName.Created, booking, static _ => true);
        return (booking, order is RescheduleOrder.CanceledFirst ? [.. first, .. second] : [.. second, .. first]);
    }

    /// <summary>Notes that an invitee did not come, or takes that back.</summary>
    public (CalendlyBooking Booking, Happening[] Told) Note(CalendlyBooking former, string? invitee, bool isNoShow)
    {
        var uri = invitee ?? former.Invitees[0].Uri;
        var booking = account.Bookings.Change(former.Uri, known => known with
        {
            Invitees =
            [
                .. known.Invitees.Select(person => person.Uri != uri ? person : person with
                {
                    NoShow = isNoShow ? account.Uris.Next("invitee_no_shows") : null,
                    UpdatedAt = account.Now,
                }),
            ],
        });
        var name = isNoShow ? EventName.NoShow : EventName.NoShowDeleted;
        return (booking, Tell(name, booking, person => person.Uri == uri));
    }

    private static Happening[] Tell(string name, CalendlyBooking booking, Func<CalendlyInvitee, bool> isMeant) =>
        [.. booking.Invitees.Where(isMeant).Select(invitee => Happening.Of(name, booking, invitee))];

    private CalendlyBooking Without(
        CalendlyBooking known, HashSet<string> leaving, Func<CalendlyInvitee, CalendlyInvitee> leave)
    {
        CalendlyInvitee[] invitees =
            [.. known.Invitees.Select(person => leaving.Contains(person.Uri) ? leave(person) : person)];
        return known with
        {
            Invitees = invitees,
            IsCanceled = Array.TrueForAll(invitees, static person => person.IsCanceled),
            UpdatedAt = account.Now,
        };
    }

    private CalendlyBooking Moved(CalendlyBooking former, HashSet<string> leaving, DateTimeOffset start)
    {
        var uri = account.Uris.Next("scheduled_events");
        return former with
        {
            Uri = uri,
            Start = start,
            End = start + (former.End - former.Start),
            IsCanceled = false,
            CreatedAt = account.Now,
            UpdatedAt = account.Now,
            Invitees =
            [
                .. former.Invitees.Where(person => leaving.Contains(person.Uri)).Select(person => person with
                {
                    Uri = account.Uris.NextInvitee(uri),
                    OldInvitee = person.Uri,
                    CreatedAt = account.Now,
                    UpdatedAt = account.Now,
                }),
            ],
        };
    }

    private HashSet<string> ActiveOf(CalendlyBooking former, string? invitee)
    {
        var active = Require(former).Invitees
            .Where(person => !person.IsCanceled && (invitee is null || person.Uri == invitee))
            .Select(static person => person.Uri)
            .ToHashSet(StringComparer.Ordinal);
        return active.Count > 0
            ? active
            : throw new ArgumentException("Nobody of that call is left to cancel.", nameof(former));
    }

    private CalendlyBooking Require(CalendlyBooking former) => account.Bookings.Find(former.Uri)
        ?? throw new ArgumentException($"This server booked no call {former.Uri}.", nameof(former));

    private CalendlyUser HostOf(string email) => account.FindByEmail(email) ?? account.Add(email, email, "user");
}
