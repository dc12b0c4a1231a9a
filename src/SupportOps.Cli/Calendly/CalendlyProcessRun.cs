using System.Text;
using SupportOps.Calendly.Events;
using SupportOps.Cli.Settings;
using SupportOps.Scheduling;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Calendly;

/// <summary>Reads one payload and classifies it.</summary>
internal static class CalendlyProcessRun
{
    private const string StandardInput = "-";

    public static CalendlyProcessResult Classify(string file, string team, SettingsReader settings)
    {
        var body = file == StandardInput ? Encoding.UTF8.GetBytes(settings.ReadInput()) : File.ReadAllBytes(file);
        var roster = new TeamFolder(team, new TeamFileOptions()).Read().Roster;
        if (!CalendlyEventReader.TryReadUnsigned(body, out var calendlyEvent, out var refusal))
        {
            return new CalendlyProcessResult(refusal.ToClassification());
        }

        var classification = calendlyEvent.Classify(BookingClassifier.Default, WholeTeam.Require(roster));
        return new CalendlyProcessResult(classification, calendlyEvent.Booking);
    }

    /// <summary>Makes the calendars say what the booking says; a payload that changes none touches none.</summary>
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
