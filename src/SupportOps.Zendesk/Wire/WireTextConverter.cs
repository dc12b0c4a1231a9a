using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>
/// Reads a word that one can do without: one of another kind, such as a number, counts as not known and does not
/// cost the whole page.
/// </summary>
internal sealed class WireTextConverter : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Wire shapes are only read.");
}
