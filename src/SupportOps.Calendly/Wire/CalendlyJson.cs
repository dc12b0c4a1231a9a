using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Calendly.Wire;

/// <summary>
/// How the API's JSON is read and written: unknown members are skipped, what is needed must have the right kind,
/// nesting is bounded.
/// </summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WireResource<WireUser>), TypeInfoPropertyName = "UserAnswer")]
[JsonSerializable(typeof(WireResource<WireSubscription>), TypeInfoPropertyName = "SubscriptionAnswer")]
[JsonSerializable(typeof(WirePage<WireSubscription>), TypeInfoPropertyName = "SubscriptionPage")]
[JsonSerializable(typeof(WirePage<WireMembership>), TypeInfoPropertyName = "MembershipPage")]
[JsonSerializable(typeof(WirePage<WireScheduledEvent>), TypeInfoPropertyName = "ScheduledEventPage")]
[JsonSerializable(typeof(WirePage<WireInvitee>), TypeInfoPropertyName = "InviteePage")]
[JsonSerializable(typeof(WireNewSubscription))]
[JsonSerializable(typeof(WireError))]
[JsonSerializable(typeof(JsonDocument))]
internal sealed partial class CalendlyJson : JsonSerializerContext;
