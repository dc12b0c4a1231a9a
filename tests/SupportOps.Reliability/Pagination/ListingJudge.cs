using SupportOps.Auditing;
using SupportOps.Reliability.Faults;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Pagination;

/// <summary>Says what is wrong with the outcome of a listing.</summary>
internal static class ListingJudge
{
    // The listing's own budget, and that of the custom roles after it.
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(60);

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public static string? FindProblem(ListingPlan plan, ListingOutcome outcome) =>
        FindBreach(plan, outcome)
        ?? (outcome.Snapshot is { } snapshot
            ? FindProblem(ListingOracle.Expect(plan), snapshot)
            : FindProblem(plan, outcome.Error!));

    private static string? FindBreach(ListingPlan plan, ListingOutcome outcome) => outcome switch
    {
        { Vendor.Stray: { } stray } => $"a request with the credential went to {stray.Host}",
        { Vendor.IsWalkedForEver: true } => "asks without end",
        { Vendor.IsGivenTwice: true } => "went back to a page that it had already",
        { Vendor.MostPages: var pages } when pages > plan.MaxPages => $"read {pages} pages of {plan.MaxPages} allowed",
        { Elapsed: var elapsed } when elapsed > Budget => $"took {elapsed}",
        { LeftThread: true } => "went on on another thread, so that its timing means nothing",
        _ => null,
    };

    // Who is refused is told at once, and no audit comes of it.
    private static string? FindProblem(ListingPlan plan, Exception error) =>
        error is SupportOpsApiException { IsAccessDenied: true }
        && ListingOracle.Expect(plan).Effect is TwistEffect.Breaks
            ? ErrorJudge.FindProblem(error, ZendeskAccount.Secrets)
            : $"no snapshot, but {error.GetType().Name}: {error.Message}";

    private static string? FindProblem(ListingExpectation expected, AccessSnapshot snapshot)
    {
        var source = snapshot.Sources.Single(source => source.Kind is SourceKinds.Agents);
        return (source.IncompleteBecause, expected.Effect) switch
        {
            (null, TwistEffect.Breaks) => $"looks whole with {snapshot.Agents.Count} agents, and cannot be",
            (null, _) when !snapshot.Agents.SequenceEqual(expected.Whole) =>
                $"looks whole with {snapshot.Agents.Count} agents, and the account has {expected.Whole.Count}",
            ({ } reason, TwistEffect.Harmless) => $"had to be whole, and: {reason}",
            ({ } reason, _) => FindLeak(reason),
            _ => null,
        };
    }

    private static string? FindLeak(string reason) =>
        ZendeskAccount.Secrets.Any(secret => reason.Contains(secret, StringComparison.Ordinal))
            ? "the reason shows the credential"
            : null;
}
