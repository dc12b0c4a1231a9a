using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>Reads a role without making a string of it: there is one per user.</summary>
internal sealed class WireRoleConverter : JsonConverter<WireRole>
{
    public override bool HandleNull => true;

    public override WireRole Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => WireRole.Missing,
            JsonTokenType.String when reader.ValueTextEquals("agent"u8) => WireRole.Agent,
            JsonTokenType.String when reader.ValueTextEquals("admin"u8) => WireRole.Administrator,
            JsonTokenType.String when reader.ValueTextEquals("end-user"u8) => WireRole.EndUser,
            JsonTokenType.String => WireRole.Other,
            _ => throw new JsonException(),
        };

    public override void Write(Utf8JsonWriter writer, WireRole value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Wire shapes are only read.");
}
