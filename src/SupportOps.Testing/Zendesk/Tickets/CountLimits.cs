using System.Collections.Concurrent;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk.Tickets;

/// <summary>The limits that counts of views have beside that of the account.</summary>
/// <remarks>Source: Zendesk Support API, Views, Count Tickets in View and Count Tickets in Views.</remarks>
internal sealed class CountLimits(ZendeskAccount account)
{
    private const int PerMinuteAndView = 5;

    private readonly RequestWindow _many = new(TimeSpan.FromMinutes(5));
    private readonly ConcurrentDictionary<(long View, long Asker), RequestWindow> _single = new();

    /// <summary>Counts a request for one view; a refusal when there was none left, else null.</summary>
    public Answer? TakeOne(long view, ZendeskUser asker) =>
        Refuse(_single.GetOrAdd((view, asker.Id), static _ => new RequestWindow())
            .Take(PerMinuteAndView, account.Clock.GetUtcNow()));

    /// <summary>Counts a request for several views; a refusal when there was none left, else null.</summary>
    public Answer? TakeMany() => account.CountRequestsPerFiveMinutes is { } limit
        ? Refuse(_many.Take(limit, account.Clock.GetUtcNow()))
        : null;

    private static Answer? Refuse((int Remaining, TimeSpan UntilReset) taken) => taken.Remaining < 0
        ? ZendeskErrors.RateLimited("Too many counts of views.", taken.UntilReset)
        : null;
}
