using System.Text.Json.Serialization;

namespace SupportOps.GoogleCalendar.Wire;

/// <summary>
/// How Google's JSON is read: unknown members are skipped, what is needed must have the right kind, nesting is bounded.
/// </summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    MaxDepth = 32,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WireEvent))]
[JsonSerializable(typeof(WireEventPage))]
internal sealed partial class CalendarJson : JsonSerializerContext;
