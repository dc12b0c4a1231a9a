using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
        IServiceProvider services, Delivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.Event.Booking is not { } booking)
        {
            return null;
        }

        if (await FindRosterAsync(services, cancellationToken).ConfigureAwait(false) is not { } roster)
        {
            return Verdict.TeamUnreadable;
        }

        var scheduler = new BookingScheduler(CalendarsOf(services), format);
        var classification = delivery.Event.Classify(classifier, roster);
        var outcome = await scheduler.ScheduleAsync(booking, classification, cancellationToken).ConfigureAwait(false);
        if (!outcome.IsSettled)
        {
            return classification.IsConclusive ? Verdict.Disagreement : Verdict.TeamIncomplete;
        }

        TellDoubts(services.GetRequiredService<ILogger<BookingRoute>>(), delivery, classification);
        return null;
    }

    // What was taken never comes again: the log is the only place where its warnings are told. Their texts name hosts.
    private static void TellDoubts(ILogger logger, Delivery delivery, BookingClassification classification)
    {
        if (classification.Concerns is { Count: > 0 } concerns)
        {
            WebhookLog.Doubtful(logger, delivery.Id, classification.Kind, string.Join(", ", concerns));
        }
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
