using System.Globalization;

namespace SupportOps.Runbooks.Checking;

/// <summary>Checks when the call is.</summary>
internal static class ScheduleCheck
{
    public static void Evaluate(FindingList findings, DateTimeOffset? asOf)
    {
        if (findings.Runbook.ScheduledAt.Length == 0)
        {
            return;
        }

        var schedule = findings.Runbook.Schedule;
        if (schedule.Zone is null)
        {
            findings.Add(RunbookRules.ScheduleTimeZone, RunbookParts.ScheduledAt, Excerpt.Of(schedule.Text));
        }

        if (schedule.LocalTime is null)
        {
            findings.Add(RunbookRules.ScheduleUnread, RunbookParts.ScheduledAt, Excerpt.Of(schedule.Text));
        }
        else if (schedule.Zone is { } zone && schedule.Moment is null)
        {
            findings.Add(RunbookRules.ZoneAmbiguous, RunbookParts.ScheduledAt, Ambiguity(zone, schedule));
        }

        if (schedule.Readings.Count > 0 && schedule.Readings.All(reading => reading.Moment < asOf))
        {
            findings.Add(RunbookRules.SchedulePast, RunbookParts.ScheduledAt, Excerpt.Of(schedule.Text));
        }
    }

    private static string Ambiguity(string zone, RunbookSchedule schedule)
    {
        if (schedule.IsRange)
        {
            return $"{Excerpt.Of(zone)} is an offset by its form, but this looks like a range of hours.";
        }

        return schedule.Readings.Count == 0
            ? $"{Excerpt.Of(zone)} is no time zone known here."
            : $"{Excerpt.Of(zone)} leaves open which moment is meant: "
                + $"{string.Join(", or ", schedule.Readings.Select(Describe))}.";
    }

    private static string Describe(ScheduleReading reading) => string.Create(
        CultureInfo.InvariantCulture, $"{reading.Moment.UtcDateTime:yyyy-MM-dd HH:mm} UTC ({reading.Meaning})");
}
