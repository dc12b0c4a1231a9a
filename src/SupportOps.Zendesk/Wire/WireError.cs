using System.Text.Json;

namespace SupportOps.Zendesk.Wire;

/// <summary>Body of an error; both members come in several kinds.</summary>
internal sealed class WireError
{
    public JsonElement? Error { get; init; }

    public JsonElement? Description { get; init; }
}
