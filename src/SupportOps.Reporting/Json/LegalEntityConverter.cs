using System.Text.Json;
using System.Text.Json.Serialization;
using SupportOps.Team;

namespace SupportOps.Reporting.Json;

/// <summary>An entity as the plain text it is.</summary>
internal sealed class LegalEntityConverter : JsonConverter<LegalEntity>
{
    public override LegalEntity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("An entity is a text."));

    public override void Write(Utf8JsonWriter writer, LegalEntity value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);
}
