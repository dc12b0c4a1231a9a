namespace SupportOps.Reliability.Pagination;

/// <summary>Every twist a page can have.</summary>
internal static class TwistCatalog
{
    public static IReadOnlyList<Twist> All { get; } =
        [.. CursorTwists.All, .. PromiseTwists.All, .. RecordTwists.All, .. FaultTwists.All];
}
