using Microsoft.Extensions.DependencyInjection;
using SupportOps.Calendly.Events;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Leads bookings to the calendars.</summary>
internal sealed class BookingRoute(BookingClassifier classifier, CalendarEntryFormat? format) : EventRoute
{
    /// <summary>Names of the calendars that a booking may belong on.</summary>
    public IReadOnlyList<string> Wanted => [classifier.UsGovernmentCalendar, classifier.GlobalCalendar];

    public override bool Takes(CalendlyEvent calendlyEvent) => calendlyEvent.Booking is not null;

    public override async Task<Verdict?> HandleAsync(
        IServiceProvider services, CalendlyEvent calendlyEvent, CancellationToken cancellationToken)
    {
        if (calendlyEvent.Booking is not { } booking)
        {
            return null;
        }

        if (await FindRosterAsync(services, cancellationToken).ConfigureAwait(false) is not { } roster)
        {
            return Verdict.TeamUnreadable;
        }

        var scheduler = new BookingScheduler(CalendarsOf(services), format);
        var classification = calendlyEvent.Classify(classifier, roster);
        var outcome = await scheduler.ScheduleAsync(booking, classification, cancellationToken).ConfigureAwait(false);
        return outcome.IsSettled ? null : Verdict.TeamIncomplete;
    }

    // Nobody at all is a folder that is not filled yet, or not mounted, and every call would pass for a global one.
    private static async Task<Roster?> FindRosterAsync(
        IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var roster = await services.GetRequiredService<IRosterSource>().ReadAsync(cancellationToken)
                .ConfigureAwait(false);
            return roster is { Members: [], UnreadableFiles: [] } ? null : roster;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The calendars of the container, those with a key and those without.</summary>
    public static IEnumerable<ICalendar> CalendarsOf(IServiceProvider services) =>
        services.GetServices<ICalendar>().Concat(services.GetKeyedServices<ICalendar>(KeyedService.AnyKey)).Distinct();
}
