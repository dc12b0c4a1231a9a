using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>Makes the calendars say what a booking says; a payload that changes none touches none.</summary>
internal static class CalendlyProcessRun
{
    public static async Task<CalendlyProcessResult> ScheduleAsync(
        CalendlyProcessResult result, IEnumerable<ICalendar> calendars, CancellationToken cancellationToken) =>
        result.Booking is { } booking
            ? result with
            {
                Outcome = await new BookingScheduler(calendars)
                    .ScheduleAsync(booking, result.Classification, cancellationToken).ConfigureAwait(false),
            }
            : result;
}
