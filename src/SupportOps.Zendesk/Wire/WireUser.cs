using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>A user record, reduced to what an audit needs.</summary>
internal sealed class WireUser
{
    public long? Id { get; init; }

    [JsonPropertyName("url")]
    [JsonConverter(typeof(WireHostConverter))]
    public string? Host { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    [JsonConverter(typeof(WireRoleConverter))]
    public WireRole Role { get; init; }

    public long? CustomRoleId { get; init; }

    public bool? Suspended { get; init; }

    [JsonConverter(typeof(WireOptionalTimeConverter))]
    public DateTimeOffset? LastLoginAt { get; init; }

    [JsonConverter(typeof(WireOptionalFlagConverter))]
    public bool? TwoFactorAuthEnabled { get; init; }
}
