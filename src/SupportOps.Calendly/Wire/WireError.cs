using System.Text.Json;

namespace SupportOps.Calendly.Wire;

/// <summary>Body of an error, of the API and of OAuth; no member is certain to be there.</summary>
internal sealed class WireError
{
    public JsonElement? Title { get; init; }

    public JsonElement? Message { get; init; }

    public JsonElement? Details { get; init; }

    public JsonElement? Error { get; init; }

    public JsonElement? ErrorDescription { get; init; }
}
