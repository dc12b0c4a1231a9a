using System.Text.Json.Serialization;

namespace SupportOps.GoogleCalendar.Wire;

/// <summary>How keys and tokens are read; their names are in snake case, unlike those of the calendar.</summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    MaxDepth = 16,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WireServiceAccountKey))]
[JsonSerializable(typeof(WireToken))]
internal sealed partial class TokenJson : JsonSerializerContext;
