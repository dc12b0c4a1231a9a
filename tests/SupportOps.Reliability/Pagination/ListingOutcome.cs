using SupportOps.Auditing;

namespace SupportOps.Reliability.Pagination;

/// <summary>What came of a listing.</summary>
internal sealed record ListingOutcome
{
    /// <summary>The snapshot; null when there is none.</summary>
    public AccessSnapshot? Snapshot { get; init; }

    /// <summary>What was thrown; null when there is a snapshot.</summary>
    public Exception? Error { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>The vendor's view of it.</summary>
    public required HostileZendesk Vendor { get; init; }

    /// <summary>Whether the call went on on another thread, so that its timing means nothing.</summary>
    public required bool LeftThread { get; init; }
}
