using SupportOps.Calendly;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Cli.Calendly;

/// <summary>
/// Compares booked calls with the calendars. Everything is read to its end before anything is changed.
/// </summary>
internal sealed class CalendlyReconcileRun(CalendlyClient client, IReadOnlyList<ICalendar> calendars, Roster roster)
{
    /// <summary>What the calendars lack and hold too much.</summary>
    /// <exception cref="SupportOpsApiException">A source could not be read as a whole.</exception>
    public async Task<CalendlyReconcileResult> CompareAsync(
        ScheduledEventQuery span, bool restores, bool isDryRun, CancellationToken cancellationToken)
    {
        var bookings = await BookedCalls.ReadAsync(client, span, cancellationToken).ConfigureAwait(false);
        var entries = new Dictionary<string, IReadOnlyList<CalendarEntry>>(StringComparer.Ordinal);
        foreach (var calendar in calendars)
        {
            entries.Add(
                calendar.Name, await ReadAsync(calendar, span, cancellationToken).ConfigureAwait(false));
        }

        var plan = new Reconciler().Compare(bookings, entries, roster, restores);
        var result = new CalendlyReconcileResult(span.From, span.To, plan, isDryRun);
        return isDryRun
            ? result with
            {
                Changes = await RemovedEntries.ForeseeAsync(plan, calendars, cancellationToken).ConfigureAwait(false),
            }
            : result;
    }

    // A call that began before the span is in the calendar's listing, and not in that of the bookings.
    private static async Task<IReadOnlyList<CalendarEntry>> ReadAsync(
        ICalendar calendar, ScheduledEventQuery span, CancellationToken cancellationToken) =>
        await calendar.ListAsync(span.From, span.To, cancellationToken)
            .Where(entry => entry.Start >= span.From)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
}
