using Microsoft.Extensions.Logging;

namespace SupportOps.Calendly;

/// <summary>
/// What the client tells a log: event ids 1200 to 1249. Nothing in it is personal or secret; a callback URL is left out
/// because its query may hold a password.
/// </summary>
internal static partial class CalendlyLog
{
    [LoggerMessage(1201, LogLevel.Debug, "{System}: {Listing} came to their end after {Pages} pages")]
    public static partial void ListingRead(ILogger logger, string system, string listing, int pages);

    [LoggerMessage(1202, LogLevel.Information,
        "{System}: created a webhook subscription to {Events} events with scope {Scope}")]
    public static partial void SubscriptionCreated(ILogger logger, string system, int events, string scope);

    [LoggerMessage(1203, LogLevel.Information, "{System}: a webhook subscription with that URL was already there")]
    public static partial void SubscriptionAlreadyThere(ILogger logger, string system);

    [LoggerMessage(1204, LogLevel.Information, "{System}: deleted a webhook subscription")]
    public static partial void SubscriptionDeleted(ILogger logger, string system);
}
