using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>
/// Reads a yes or no that an audit can do without: one of another kind counts as not known and does not cost the page.
/// </summary>
internal sealed class WireOptionalFlagConverter : JsonConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.GetBoolean();
        }

        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Wire shapes are only read.");
}
