using System.Text.Json.Nodes;

namespace SupportOps.Reliability.Plants;

/// <summary>Corrects an entry whatever became of it since it was looked at.</summary>
internal sealed class BlindCalendar(string name, HttpMessageHandler network) : PlainCalendar(name, network)
{
    protected override Task<bool> CorrectAsync(JsonObject content, string etag)
    {
        content["status"] = "confirmed";
        return ChangeAsync(HttpMethod.Patch, content, etag: null);
    }
}
