using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>How a ticket came; its source, which names the customer, is left unread.</summary>
internal sealed class WireVia
{
    [JsonConverter(typeof(WireTextConverter))]
    public string? Channel { get; init; }
}
