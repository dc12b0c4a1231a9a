using Microsoft.Extensions.Logging;
using SupportOps.Cli.Settings;
using SupportOps.GoogleCalendar;
using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>Connections to all calendars of booked calls.</summary>
internal sealed class CalendarConnections : IDisposable
{
    // Google allows 600 to one account, which writes to every one of the calendars.
    private const int RequestsPerMinuteOfAccount = 600;

    private readonly IReadOnlyList<GoogleCalendarClient> _clients;

    private CalendarConnections(IReadOnlyList<GoogleCalendarClient> clients) => _clients = clients;

    public IReadOnlyList<ICalendar> All => _clients;

    /// <summary>Opens the connections, asking nothing yet, or says which setting keeps it from that.</summary>
    /// <param name="settings">Variables and the settings file.</param>
    /// <param name="log">Is told of retries and waits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="use">What for.</param>
    /// <exception cref="CommandFailure">Something is missing or cannot be used.</exception>
    public static CalendarConnections Open(
        SettingsReader settings, ILoggerFactory log, TimeProvider time, CalendarUse use)
    {
        RefuseMissing(settings, use);
        var clients = new List<GoogleCalendarClient>();
        try
        {
            foreach (var name in CalendarSettings.Names)
            {
                clients.Add(Open(name, OptionsOf(name, settings, use), log, time));
            }

            return new CalendarConnections(clients);
        }
        catch (CommandFailure)
        {
            clients.ForEach(client => client.Dispose());
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var client in _clients)
        {
            client.Dispose();
        }
    }

    private static GoogleCalendarClient Open(
        string name, GoogleCalendarOptions options, ILoggerFactory log, TimeProvider time)
    {
        try
        {
            return new GoogleCalendarClient(name, options, loggers: log, time: time);
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.Usage(SettingBehind(exception.Message, name), exception);
        }
    }

    private static string SettingBehind(string problem, string name)
    {
        if (problem.StartsWith(nameof(GoogleCalendarOptions.BaseAddress), StringComparison.Ordinal))
        {
            return CalendarSettings.Url;
        }

        return problem.StartsWith(nameof(GoogleCalendarOptions.CalendarId), StringComparison.Ordinal)
            ? $"{SettingsFile.Name}, {CalendarSettings.KeyOf(name)}"
            : CalendarSettings.KeyFile;
    }

    private static GoogleCalendarOptions OptionsOf(string name, SettingsReader settings, CalendarUse use)
    {
        var options = new GoogleCalendarOptions
        {
            CalendarId = settings.File.Calendars?.GetValueOrDefault(name),
            KeyFile = settings.FindVariable(CalendarSettings.KeyFile),
            RequestsPerMinute = RequestsPerMinuteOfAccount / CalendarSettings.Names.Count,
        };
        options.BaseAddress = settings.FindVariable(CalendarSettings.Url) is { } text
            ? Address(text)
            : options.BaseAddress;
        options.CallTimeout = use.CallTimeout ?? options.CallTimeout;
        return options;
    }

    // All that is missing is named at once, so that it takes one round to set it.
    private static void RefuseMissing(SettingsReader settings, CalendarUse use)
    {
        var missing = CalendarSettings.Names
            .Where(name => string.IsNullOrWhiteSpace(settings.File.Calendars?.GetValueOrDefault(name)))
            .Select(name => $"{CalendarSettings.KeyOf(name)} in {SettingsFile.Name} (id of the calendar)")
            .ToList();
        if (settings.FindVariable(CalendarSettings.KeyFile) is null)
        {
            missing.Insert(0, $"{CalendarSettings.KeyFile} (key file of the service account)");
        }

        if (missing.Count > 0)
        {
            throw CommandFailure.Usage(
                $"The calendars cannot be reached; not set: {string.Join("; ", missing)}. {use.Alternative}".TrimEnd());
        }
    }

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url)
        ? url
        : throw CommandFailure.Usage(
            $"{CalendarSettings.Url}: \"{text}\" is no address; write it like "
                + "https://www.googleapis.com/calendar/v3.");
}
