using Microsoft.Extensions.Logging;

namespace SupportOps.Http;

/// <summary>What this package tells a log: event ids 1000 to 1099. Nothing in it is personal or secret.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(1001, LogLevel.Information,
        "{System}: {Problem}; waiting {Wait}, then try {Try} of {MaxTries}")]
    public static partial void Retrying(
        ILogger logger, string system, string problem, string wait, int @try, int maxTries);

    [LoggerMessage(1002, LogLevel.Information,
        "{System}: waiting {Wait} to stay below {RequestsPerMinute} requests per minute")]
    public static partial void Pacing(ILogger logger, string system, string wait, int requestsPerMinute);
}
