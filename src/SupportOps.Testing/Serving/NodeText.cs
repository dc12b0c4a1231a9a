using System.Text.Json;
using System.Text.Json.Nodes;

namespace SupportOps.Testing.Serving;

/// <summary>Reads texts from JSON that may hold something else in their place.</summary>
internal static class NodeText
{
    /// <summary>The text; null when it is absent, null, or no text.</summary>
    public static string? Of(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;
}
