using SupportOps.Auditing;
using SupportOps.Reliability.VirtualTime;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Pagination;

/// <summary>Plays one listing to an audit.</summary>
internal static class ListingTrial
{
    private static readonly TimeSpan Limit = TimeSpan.FromHours(1);

    /// <summary>What came of it.</summary>
    public static ListingOutcome Play(ListingPlan plan, ZendeskSource source)
    {
        var clock = new VirtualClock();
        using var vendor = new HostileZendesk(plan, clock);
        AccessSnapshot? snapshot = null;
        Exception? error = null;
        try
        {
            using var client = source(vendor, clock, plan.MaxPages);
            var auditor = new AccessAuditor(new NoTeam(), client, clock);
            snapshot = VirtualRun.End(
                clock, Limit, stop => auditor.CaptureAsync(ZendeskInstance.Global, stop));
        }
        // Whatever an audit may throw is what the row judges.
        catch (Exception exception)
        {
            error = exception;
        }

        return new ListingOutcome
        {
            Snapshot = snapshot,
            Error = error,
            Elapsed = clock.Elapsed,
            Vendor = vendor,
            LeftThread = clock.LeftThread,
        };
    }
}
