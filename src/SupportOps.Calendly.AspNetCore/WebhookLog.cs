using Microsoft.Extensions.Logging;
using SupportOps.Scheduling;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>
/// What this package tells a log: event ids 1250 to 1299. Nothing in it is personal or secret but the text of errors,
/// which others write: it is told at the level Debug only.
/// </summary>
internal static partial class WebhookLog
{
    [LoggerMessage(1250, LogLevel.Information,
        "Calendly delivery {Delivery} {Outcome}: {Reason}, event {Event}, signed {AgeSeconds} s ago")]
    public static partial void Answered(
        ILogger logger, string delivery, string outcome, string reason, string @event, double ageSeconds);

    [LoggerMessage(1251, LogLevel.Warning,
        "Calendly delivery {Delivery} {Outcome}: {Reason}, event {Event}, signed {AgeSeconds} s ago")]
    public static partial void NotTaken(
        ILogger logger, string delivery, string outcome, string reason, string @event, double ageSeconds);

    [LoggerMessage(1252, LogLevel.Error, "A handler of Calendly deliveries failed with {ErrorType}")]
    public static partial void HandlerFailed(ILogger logger, string errorType);

    [LoggerMessage(1253, LogLevel.Debug, "The error of a handler of Calendly deliveries")]
    public static partial void Failure(ILogger logger, Exception exception);

    [LoggerMessage(1254, LogLevel.Warning, "{System} did not do its part of a Calendly delivery: {Status} {Code}")]
    public static partial void SystemFailed(ILogger logger, string system, int? status, string? code);

    [LoggerMessage(1255, LogLevel.Warning, "Calendly webhooks: {Problem}")]
    public static partial void WeakKey(ILogger logger, string problem);

    [LoggerMessage(1256, LogLevel.Information,
        "Calendly delivery {Delivery} {Outcome}: {Reason}; nothing says that Calendly signed it")]
    public static partial void Unsigned(ILogger logger, string delivery, string outcome, string reason);

    [LoggerMessage(1257, LogLevel.Warning,
        "Calendly delivery {Delivery} was taken as {Kind}, but a person should look at it: {Concerns}")]
    public static partial void Doubtful(ILogger logger, string delivery, BookingKind kind, string concerns);
}
