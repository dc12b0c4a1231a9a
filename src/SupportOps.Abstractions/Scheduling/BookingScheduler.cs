namespace SupportOps.Scheduling;

/// <summary>Makes the calendars say what a booking says, whatever the order of the deliveries and however often.</summary>
/// <remarks>
/// A creation is added to the calendar of its class. A cancellation is looked for in every calendar, whatever its class
/// is now, because the team files or the name may have changed since. A call that replaces another is added first, and
/// the other removed then, so that at no moment there is none. Source: handbook, Calendly to Google Calendar.
/// </remarks>
public sealed class BookingScheduler
{
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
            return await Settled([NoEntry]).ConfigureAwait(false);
        }

        var changes = new List<CalendarChange>();
        if (classification.Calendar is { } name)
        {
            var change = await _calendars[name].AddAsync(entry, cancellationToken).ConfigureAwait(false);
            changes.Add(new CalendarChange(name, entry.Id, change));
            if (change is EntryChange.Added)
            {
                changes.AddRange(await LeaveOthersAsync(name, entry, cancellationToken).ConfigureAwait(false));
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

    // The same creation may come again after its class has changed, and one call has one entry.
    private async Task<List<CalendarChange>> LeaveOthersAsync(
        string right, CalendarEntry entry, CancellationToken cancellationToken)
    {
        var changes = new List<CalendarChange>();
        foreach (var (name, calendar) in _calendars.Where(pair => pair.Key != right))
        {
            var there = await calendar.ListAsync(entry.Start, entry.End, cancellationToken)
                .AnyAsync(other => other.Id == entry.Id, cancellationToken).ConfigureAwait(false);
            if (there)
            {
                var change = await calendar.RemoveAsync(TombstoneOf(entry), cancellationToken).ConfigureAwait(false);
                changes.Add(new CalendarChange(name, entry.Id, change));
            }
        }

        return changes;
    }

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
            : await Settled([NoEntry]).ConfigureAwait(false);
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

    // Others may still come to a group event that one customer left; only its own cancellation tells.
    private static EntryTombstone? FindReplaced(Booking booking, CalendarEntry entry) =>
        booking.ReplacedEventUri is { } uri && uri != entry.SourceUri && !booking.Invitees.IsGroup
            ? TombstoneOf(entry) with { SourceUri = uri }
            : null;

    private static EntryTombstone TombstoneOf(CalendarEntry entry) =>
        new() { SourceUri = entry.SourceUri, Start = entry.Start, End = entry.End };

    private static Task<BookingOutcome> Settled(IReadOnlyList<string> reasons) =>
        Task.FromResult(new BookingOutcome { IsSettled = true, Reasons = reasons });

    private const string NoEntry = "The booking lacks its address or its times, so it has no place in a calendar.";
}
