using SupportOps.Http;

namespace SupportOps.GoogleCalendar;

/// <summary>
/// How one calendar is reached. Exactly one of <see cref="KeyFile"/> and <see cref="KeyJson"/> is set.
/// </summary>
/// <remarks>
/// The key is read at each request, so that it can be replaced while the program runs. Share the calendar with the
/// account's e-mail address and let it make changes to events. Source of the limits: Google Calendar API, Manage
/// quotas.
/// </remarks>
public sealed class GoogleCalendarOptions
{
    /// <summary>
    /// Id of the calendar, from its settings under "Integrate calendar"; most look like
    /// <c>abc@group.calendar.google.com</c>.
    /// </summary>
    public string? CalendarId { get; set; }

    /// <summary>Path of a service account's key in JSON.</summary>
    public string? KeyFile { get; set; }

    /// <summary>A service account's key in JSON. Never appears in text, logs or errors.</summary>
    public string? KeyJson { get; set; }

    /// <summary>
    /// Root of the API: <c>https://www.googleapis.com/calendar/v3</c>. Plain http is for loopback addresses only.
    /// </summary>
    public Uri? BaseAddress { get; set; } = new("https://www.googleapis.com/calendar/v3");

    /// <summary>How long one try may take from its start to the last byte of the answer: 10 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often a request is tried at most, the first time included: 5. Only what passes by itself is tried again:
    /// 408, 429, 5xx, a 403 whose reason is a rate limit, a broken connection, a try that took too long.
    /// </summary>
    public int MaxTries { get; set; } = 5;

    /// <summary>
    /// How long the adding, removing or restoring of one entry may take in all, waits included: 60 seconds.
    /// </summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the calls of one listing may take in all, waits included: 15 minutes.</summary>
    public TimeSpan ListingTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// How many requests go out in a minute at most: 600, which is ten a second and what Google allows to one account.
    /// Calendars of one container that have the same account and the same figure share it.
    /// </summary>
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>How many pages of 250 entries a listing may have before it is given up as endless: 10,000.</summary>
    public int MaxPages { get; set; } = 10_000;

    /// <summary>The calendar; no credential.</summary>
    public override string ToString() =>
        string.IsNullOrEmpty(CalendarId) ? "Google calendar without an id" : $"Google calendar {CalendarId}";

    internal CallLimits ToLimits() => new()
    {
        AttemptTimeout = AttemptTimeout,
        MaxTries = MaxTries,
        CallTimeout = CallTimeout,
    };
}
