using Microsoft.Extensions.Logging;

namespace SupportOps.GitLab;

/// <summary>
/// What this package tells a log: event ids 1400 to 1499. Nothing in it is personal or secret: no title, no text and no
/// name of anybody.
/// </summary>
internal static partial class GitLabLog
{
    [LoggerMessage(1401, LogLevel.Debug, "{System}: {Listing} came to their end after {Pages} pages")]
    public static partial void ListingRead(ILogger logger, string system, string listing, int pages);

    [LoggerMessage(1402, LogLevel.Debug,
        "{System}: {Listing} cannot be paged by a cursor here; they are paged by number")]
    public static partial void PagedByNumber(ILogger logger, string system, string listing);

    [LoggerMessage(1410, LogLevel.Information, "{System}: created issue {Issue}")]
    public static partial void IssueCreated(ILogger logger, string system, string issue);

    [LoggerMessage(1411, LogLevel.Information, "{System}: changed issue {Issue}")]
    public static partial void IssueChanged(ILogger logger, string system, string issue);

    [LoggerMessage(1420, LogLevel.Information, "{System}: the plan for issue {Issue} ended as {Outcome}")]
    public static partial void PlanApplied(ILogger logger, string system, string issue, string outcome);

    [LoggerMessage(1421, LogLevel.Warning,
        "{System}: issue {Issue} was changed by somebody else at the same time; nothing more was written")]
    public static partial void PlanConflicted(ILogger logger, string system, string issue);

    [LoggerMessage(1430, LogLevel.Information, "{System}: the report of the audit in issue {Issue} is {Outcome}")]
    public static partial void AuditPublished(ILogger logger, string system, string issue, string outcome);
}
