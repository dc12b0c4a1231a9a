using System.Text.Json.Nodes;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Plants;

/// <summary>Brings a removed entry back when a creation comes late.</summary>
internal sealed class RevivingCalendar(string name, HttpMessageHandler network) : PlainCalendar(name, network)
{
    protected override async Task<EntryChange> MeetRemovedAsync(JsonObject content)
    {
        content["status"] = "confirmed";
        await ChangeAsync(HttpMethod.Put, content, etag: null);
        return EntryChange.Restored;
    }
}
