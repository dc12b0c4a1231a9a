using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>Who sees a view: a user, or groups; older views have one <c>id</c>, newer ones <c>ids</c> too.</summary>
internal sealed class WireRestriction
{
    [JsonConverter(typeof(WireTextConverter))]
    public string? Type { get; init; }

    public long? Id { get; init; }

    public long[]? Ids { get; init; }
}
