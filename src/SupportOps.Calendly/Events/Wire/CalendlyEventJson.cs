using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Calendly.Events.Wire;

/// <summary>How a body is parsed: strictly as JSON, with bounded nesting.</summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false, MaxDepth = 32, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class CalendlyEventJson : JsonSerializerContext;
