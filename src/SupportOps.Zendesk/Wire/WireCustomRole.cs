using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>A custom role.</summary>
internal sealed class WireCustomRole
{
    public long? Id { get; init; }

    [JsonConverter(typeof(WireTextConverter))]
    public string? Name { get; init; }
}
