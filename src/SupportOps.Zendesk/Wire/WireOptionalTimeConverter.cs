using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>
/// Reads a time that an audit can do without: one of another kind counts as not known and does not cost the page.
/// </summary>
internal sealed class WireOptionalTimeConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
        {
            return reader.TryGetDateTimeOffset(out var time) ? time : null;
        }

        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Wire shapes are only read.");
}
