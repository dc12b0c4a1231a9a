using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar;

/// <summary>What every operation on one calendar shares.</summary>
internal sealed class GoogleCalendarAccount(
    ApiConnection connection, GoogleCalendarAddress address, GoogleCalendarOptions options)
{
    public GoogleCalendarAddress Address => address;

    public string System => connection.Dialect.System;

    public JsonApi Api { get; } = new(connection);

    public ILogger Logger => connection.Logger;

    public TimeSpan CallTimeout { get; } = options.CallTimeout;

    public TimeSpan ListingTimeout { get; } = options.ListingTimeout;

    public int MaxPages { get; } = options.MaxPages;

    /// <summary>The calendar as messages name it.</summary>
    public static string SystemOf(string name) => $"Google Calendar ({name})";

    public static ILogger LoggerOf(ILoggerFactory? loggers) =>
        (loggers ?? NullLoggerFactory.Instance).CreateLogger("SupportOps.GoogleCalendar");
}
