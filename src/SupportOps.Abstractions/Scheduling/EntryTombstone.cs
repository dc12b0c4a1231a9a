namespace SupportOps.Scheduling;

/// <summary>What is left behind for a removed entry, so that a late creation of the same call finds its id taken.</summary>
/// <remarks>
/// It names the call and a time, nothing of the customer: a calendar that never had the entry has to make one and
/// delete it, and can make none without a time.
/// </remarks>
public sealed record EntryTombstone
{
    /// <summary>The id, derived from <see cref="SourceUri"/>.</summary>
    public EntryId Id => EntryId.Of(SourceUri);

    /// <summary>Address of the scheduled event.</summary>
    public required string SourceUri { get; init; }

    /// <summary>Begin of the call, or of the one that took its place when its own is not known.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>End of the call, or of the one that took its place; not before <see cref="Start"/>.</summary>
    public required DateTimeOffset End { get; init; }
}
