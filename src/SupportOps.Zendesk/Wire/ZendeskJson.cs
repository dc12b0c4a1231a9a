using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>
/// How Zendesk's JSON is read: unknown members are skipped, what is needed must have the right kind, nesting is
/// bounded.
/// </summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    MaxDepth = 32,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WireUserPage))]
[JsonSerializable(typeof(WireExportPage))]
[JsonSerializable(typeof(WireUserFile))]
[JsonSerializable(typeof(WireUser[]), TypeInfoPropertyName = "WireUsers")]
[JsonSerializable(typeof(WireCurrentUserAnswer))]
[JsonSerializable(typeof(WireCustomRoles))]
[JsonSerializable(typeof(WireGroupPage))]
[JsonSerializable(typeof(WireGroupMembershipPage))]
[JsonSerializable(typeof(WireTicketPage))]
[JsonSerializable(typeof(WireViewPage))]
[JsonSerializable(typeof(WireViewCounts))]
[JsonSerializable(typeof(WireError))]
internal sealed partial class ZendeskJson : JsonSerializerContext;
