using SupportOps.Annotations;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar;

/// <summary>
/// How one calendar is reached. Exactly one of <see cref="KeyFile"/> and <see cref="KeyJson"/> is set.
/// </summary>
/// <remarks>
/// The key is read at each request, so that it can be replaced while the program runs. Share the calendar with the
/// account's e-mail address and let it make changes to events. Source of the limits: Google Calendar API, Manage
/// quotas.
/// It sends 600 requests a minute unless told otherwise, which is ten a second and what Google allows to one account;
/// calendars of one container that have the same account and the same figure share it.
/// </remarks>
public sealed class GoogleCalendarOptions : VendorOptions
{
    /// <summary>Options with the defaults.</summary>
    public GoogleCalendarOptions()
        : base(requestsPerMinute: 600)
    {
    }

    /// <summary>
    /// Id of the calendar, from its settings under "Integrate calendar"; most look like
    /// <c>abc@group.calendar.google.com</c>.
    /// </summary>
    public string? CalendarId { get; set; }

    /// <summary>Path of a service account's key in JSON.</summary>
    public string? KeyFile { get; set; }

    /// <summary>A service account's key in JSON. Never appears in text, logs or errors.</summary>
    [Credential]
    public string? KeyJson { get; set; }

    /// <summary>
    /// Root of the API: <c>https://www.googleapis.com/calendar/v3</c>. Plain http is for loopback addresses only.
    /// </summary>
    public Uri? BaseAddress { get; set; } = new("https://www.googleapis.com/calendar/v3");

    /// <summary>The calendar; no credential.</summary>
    public override string ToString() =>
        string.IsNullOrEmpty(CalendarId) ? "Google calendar without an id" : $"Google calendar {CalendarId}";
}
