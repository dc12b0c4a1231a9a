using Microsoft.Extensions.Logging;

namespace SupportOps.Zendesk;

/// <summary>What this package tells a log: event ids 1100 to 1199. Nothing in it is personal or secret.</summary>
internal static partial class ZendeskLog
{
    [LoggerMessage(1101, LogLevel.Debug, "{System}: the listing of {Subject} came to its end after {Pages} pages")]
    public static partial void ListingRead(ILogger logger, string system, string subject, int pages);

    [LoggerMessage(1102, LogLevel.Warning,
        "{System}: the cursor of page {Page} is no longer accepted; the listing of {Subject} begins anew")]
    public static partial void StartingOver(ILogger logger, string system, int page, string subject);

    [LoggerMessage(1103, LogLevel.Warning,
        "{System}: {Count} record(s) on page {Page} have a role that is neither admin nor agent nor end-user, though "
        + "only the first two were asked for; they are taken for no agents")]
    public static partial void UnknownRoles(ILogger logger, string system, int count, int page);

    [LoggerMessage(1104, LogLevel.Warning,
        "{System}: {Count} ticket(s) on page {Page} of {Subject} have a status that is not known here; they are taken "
        + "for tickets that wait for an answer")]
    public static partial void UnknownStatuses(ILogger logger, string system, int count, int page, string subject);
}
