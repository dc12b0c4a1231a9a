using System.Text.Json.Nodes;

namespace SupportOps.Reliability.Plants;

/// <summary>Leaves the id of an entry to Google.</summary>
internal sealed class AnyIdCalendar(string name, HttpMessageHandler network) : PlainCalendar(name, network)
{
    protected override Task<bool> InsertAsync(JsonObject content)
    {
        content.Remove("id");
        return base.InsertAsync(content);
    }
}
