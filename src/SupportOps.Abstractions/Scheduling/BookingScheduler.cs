namespace SupportOps.Scheduling;

/// <summary>Makes the calendars say what a booking says, in whatever order and however often it comes.</summary>
/// <remarks>
/// A creation is added to the calendar of its class. A cancellation is looked for in every calendar, whatever its class
/// is now, because the team files or the name may have changed since. A call that replaces another, or changes its
/// calendar, is added first and the other entry taken off then, so that at no moment there is none. Source: handbook,
/// Calendly to Google Calendar.
/// </remarks>
public sealed class BookingScheduler
{
    private const string MovedByAnother = "Another receiver moved the call to another calendar at the same moment. "
        + "Do all receivers read the same team files?";

    private readonly IReadOnlyDictionary<string, ICalendar> _calendars;
    private readonly CalendarEntryFormat _format;

    /// <summary>Names the calendars.</summary>
    /// <param name="calendars">Every calendar that a classification may name.</param>
    /// <param name="format">How entries are written; null for the default.</param>
    /// <exception cref="ArgumentException">Two calendars have the same name.</exception>
    public BookingScheduler(IEnumerable<ICalendar> calendars, CalendarEntryFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        _calendars = calendars.ToDictionary(calendar => calendar.Name, StringComparer.Ordinal);
        _format = format ?? CalendarEntryFormat.Default;
    }

    /// <summary>Makes it so. May be repeated after an error, and by several replicas at once.</summary>
    /// <param name="booking">The booking.</param>
    /// <param name="classification">What the classifier said about it.</param>
    /// <param name="cancellationToken">Stops the work; it may be repeated then.</param>
    /// <exception cref="ArgumentException">There is no calendar of the name that the classification gives.</exception>
    /// <exception cref="SupportOpsApiException">A calendar did not do it; repeat the call.</exception>
    public Task<BookingOutcome> ScheduleAsync(
        Booking booking, BookingClassification classification, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(booking);
        ArgumentNullException.ThrowIfNull(classification);
        if (classification.Calendar is { } name && !_calendars.ContainsKey(name))
        {
            throw new ArgumentException(
                $"There is no calendar \"{name}\"; there are: {string.Join(", ", _calendars.Keys)}.",
                nameof(classification));
        }

        return (classification, booking.Change) switch
        {
            ({ Kind: BookingKind.Ignored or BookingKind.InvalidPayload }, _) => Settled(classification.Reasons),
            (_, BookingChange.Canceled) => CancelAsync(booking, cancellationToken),
            ({ IsConclusive: false }, _) => Task.FromResult(
                new BookingOutcome { IsSettled = false, Reasons = classification.Warnings }),
            _ => CreateAsync(booking, classification, cancellationToken),
        };
    }

    private async Task<BookingOutcome> CreateAsync(
        Booking booking, BookingClassification classification, CancellationToken cancellationToken)
    {
        if (_format.FindEntry(booking) is not { } entry)
        {
            return await Settled([CalendarEntryFormat.NoEntry]).ConfigureAwait(false);
        }

        var changes = new List<CalendarChange>();
        if (classification.Calendar is { } name)
        {
            changes.AddRange(await PlaceAsync(name, entry, cancellationToken).ConfigureAwait(false));
            if (await IsLostAsync(name, entry, changes, cancellationToken).ConfigureAwait(false))
            {
                return new BookingOutcome { IsSettled = false, Changes = changes, Reasons = [MovedByAnother] };
            }
        }

        if (FindReplaced(booking, entry) is { } replaced)
        {
            changes.AddRange(await RemoveAsync(replaced, cancellationToken).ConfigureAwait(false));
        }

        return new BookingOutcome
        {
            IsSettled = true,
            Changes = changes,
            Reasons = changes.Count == 0 ? classification.Reasons : [],
        };
    }

    // The same creation may come again after its class has changed, and one call has one entry. Every other calendar is
    // looked at each time: an attempt before this one may have ended between the two.
    private async Task<List<CalendarChange>> PlaceAsync(
        string right, CalendarEntry entry, CancellationToken cancellationToken)
    {
        var others = new List<(ICalendar Calendar, EntryStanding Standing)>();
        foreach (var calendar in _calendars.Values.Where(calendar => calendar.Name != right))
        {
            others.Add((calendar, await calendar.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false)));
        }

        var wasRemoved = others.Exists(other => other.Standing is EntryStanding.Removed);
        var change = await AddAsync(_calendars[right], entry, wasRemoved, cancellationToken).ConfigureAwait(false);
        var changes = new List<CalendarChange> { new(right, entry.Id, change) };
        if (change is EntryChange.StaysRemoved)
        {
            return changes;
        }

        foreach (var (calendar, _) in others.Where(other => other.Standing is EntryStanding.Present))
        {
            change = await calendar.MoveAwayAsync(entry.Id, cancellationToken).ConfigureAwait(false);
            changes.Add(new CalendarChange(calendar.Name, entry.Id, change));
        }

        return changes;
    }

    // What was removed from one calendar does not come back in another.
    private static async Task<EntryChange> AddAsync(
        ICalendar calendar, CalendarEntry entry, bool wasRemoved, CancellationToken cancellationToken) =>
        wasRemoved && await calendar.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false)
            is not EntryStanding.Present
            ? EntryChange.StaysRemoved
            : await calendar.AddAsync(entry, cancellationToken).ConfigureAwait(false);

    // Another replica that knows another team moves the entry the other way at the same moment. The last of the two to
    // look finds its own gone, and the delivery comes again.
    private async Task<bool> IsLostAsync(
        string right, CalendarEntry entry, List<CalendarChange> changes, CancellationToken cancellationToken) =>
        changes.Exists(change => change.Change is EntryChange.MovedAway)
        && await _calendars[right].FindAsync(entry.Id, cancellationToken).ConfigureAwait(false)
            is EntryStanding.MovedAway;

    private async Task<BookingOutcome> CancelAsync(Booking booking, CancellationToken cancellationToken)
    {
        if (!booking.IsEventCanceled && booking.Invitees.Active is not 0)
        {
            return await Settled(["The call goes on without this customer: it is not cancelled as a whole, and others "
                + "still come, or it is not known how many."]).ConfigureAwait(false);
        }

        return _format.FindEntry(booking) is { } entry
            ? new BookingOutcome
            {
                IsSettled = true,
                Changes = await RemoveAsync(TombstoneOf(entry), cancellationToken).ConfigureAwait(false),
            }
            : await Settled([CalendarEntryFormat.NoEntry]).ConfigureAwait(false);
    }

    private async Task<List<CalendarChange>> RemoveAsync(
        EntryTombstone tombstone, CancellationToken cancellationToken)
    {
        var changes = new List<CalendarChange>();
        foreach (var (name, calendar) in _calendars)
        {
            var change = await calendar.RemoveAsync(tombstone, cancellationToken).ConfigureAwait(false);
            changes.Add(new CalendarChange(name, tombstone.Id, change));
        }

        return changes;
    }

    // Others may still come to a group event that one customer left, and only its own cancellation tells. That comes
    // too, so that nothing is lost by waiting for it where it is not told how many may come.
    private static EntryTombstone? FindReplaced(Booking booking, CalendarEntry entry) =>
        booking.ReplacedEventUri is { Length: <= CalendarEntryFormat.LongestAddress } uri && uri != entry.SourceUri
            && booking.Invitees is { Limit: not null, IsGroup: false }
            ? TombstoneOf(entry) with { SourceUri = uri }
            : null;

    private static EntryTombstone TombstoneOf(CalendarEntry entry) =>
        new() { SourceUri = entry.SourceUri, Start = entry.Start, End = entry.End };

    private static Task<BookingOutcome> Settled(IReadOnlyList<string> reasons) =>
        Task.FromResult(new BookingOutcome { IsSettled = true, Reasons = reasons });
}
