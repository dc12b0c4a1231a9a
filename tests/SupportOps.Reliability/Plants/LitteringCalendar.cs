using SupportOps.Scheduling;

namespace SupportOps.Reliability.Plants;

/// <summary>Inserts tombstones and does not delete them.</summary>
internal sealed class LitteringCalendar(string name, HttpMessageHandler network) : PlainCalendar(name, network)
{
    protected override Task MeetNothingAsync(EntryTombstone tombstone) => InsertAsync(TombstoneOf(tombstone));
}
