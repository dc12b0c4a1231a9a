using System.Text.Json;
using System.Text.Json.Serialization;
using SupportOps.Team;

namespace SupportOps.Reporting.Json;

/// <summary>An id as the plain number it is.</summary>
internal sealed class ZendeskUserIdConverter : JsonConverter<ZendeskUserId>
{
    public override ZendeskUserId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, ZendeskUserId value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
