using SupportOps.Scheduling;

namespace SupportOps.Reliability.Plants;

/// <summary>Removes whatever stands at the time of the call, whoever made it.</summary>
internal sealed class SweepingCalendar(string name, HttpMessageHandler network) : PlainCalendar(name, network)
{
    public override async Task<EntryChange> RemoveAsync(
        EntryTombstone tombstone, CancellationToken cancellationToken = default)
    {
        foreach (var item in await ListItemsAsync(tombstone.Start, tombstone.End))
        {
            await DeleteAsync((string)item!["id"]!);
        }

        return await base.RemoveAsync(tombstone, cancellationToken);
    }
}
