using System.Diagnostics.Metrics;

namespace SupportOps.GoogleCalendar;

/// <summary>The metrics of this package; no name, address or id of a person is ever an attribute.</summary>
internal static class GoogleCalendarTelemetry
{
    private static readonly Meter Meter = new("SupportOps.GoogleCalendar");

    private static readonly Counter<long> Writes = Meter.CreateCounter<long>(
        "supportops.calendar.writes", "{write}", "Entries written to calendars.");

    public static void CountWrite(string system, string action) => Writes.Add(
        1, new KeyValuePair<string, object?>("supportops.system", system), new("action", action));
}
