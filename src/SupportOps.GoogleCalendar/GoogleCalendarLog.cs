using Microsoft.Extensions.Logging;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar;

/// <summary>What this package tells a log: event ids 1300 to 1399. Nothing in it is personal or secret.</summary>
internal static partial class GoogleCalendarLog
{
    [LoggerMessage(1301, LogLevel.Information, "{System}: entry {EntryId}: {Change}")]
    public static partial void Changed(ILogger logger, string system, EntryId entryId, EntryChange change);

    [LoggerMessage(1302, LogLevel.Warning,
        "{System}: entry {EntryId} was removed before and stays removed; only an explicit restore brings it back")]
    public static partial void StaysRemoved(ILogger logger, string system, EntryId entryId);

    [LoggerMessage(1303, LogLevel.Information, "{System}: the access token was refused; a new one is asked for, once")]
    public static partial void TokenRefused(ILogger logger, string system);

    [LoggerMessage(1304, LogLevel.Debug, "{System}: the listing of entries came to its end after {Pages} pages")]
    public static partial void ListingRead(ILogger logger, string system, int pages);
}
