using SupportOps.Team;

namespace SupportOps.Scheduling;

/// <summary>Compares what is booked with what stands in the calendars. Pure: it asks and changes nothing.</summary>
/// <remarks>
/// An entry is removed only on proof: its call was cancelled, or has its place in another calendar. An entry whose call
/// is not among the bookings is left for a person to look at, because a call may have been booked outside the span and
/// its entry moved by hand. Listings do not show removed entries, hence an addition may find that the entry was removed
/// before; it stays so unless a person asks for it. Source: handbook, Calendly to Google Calendar.
/// </remarks>
public sealed class Reconciler
{
    private readonly BookingClassifier _classifier;
    private readonly CalendarEntryFormat _format;

    /// <summary>Takes the policy.</summary>
    /// <param name="classifier">Says which calendar a call belongs on; null for the default.</param>
    /// <param name="format">How entries are written; null for the default.</param>
    public Reconciler(BookingClassifier? classifier = null, CalendarEntryFormat? format = null)
    {
        _classifier = classifier ?? BookingClassifier.Default;
        _format = format ?? CalendarEntryFormat.Default;
    }

    /// <summary>Compares.</summary>
    /// <param name="bookings">
    /// Every call that starts in a span, cancelled ones included, each once; what is missing here is not removed.
    /// </param>
    /// <param name="entries">The entries of ours that start in the span, by the name of their calendar.</param>
    /// <param name="roster">The team.</param>
    /// <param name="restores">Whether entries that were removed come back.</param>
    /// <exception cref="ArgumentException">A call has a calendar that <paramref name="entries"/> does not name.
    /// </exception>
    public ReconciliationPlan Compare(
        IEnumerable<Booking> bookings,
        IReadOnlyDictionary<string, IReadOnlyList<CalendarEntry>> entries,
        Roster roster,
        bool restores = false)
    {
        ArgumentNullException.ThrowIfNull(bookings);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(roster);
        var comparison = new ReconciliationDraft(entries, restores);
        foreach (var booking in bookings)
        {
            comparison.Add(booking, _classifier.Classify(booking, roster), _format.FindEntry(booking));
        }

        return comparison.ToPlan();
    }
}
