using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>The number of a ticket or of a user.</summary>
internal sealed class IdNumber : JsonConverter<long>
{
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out var id) && id > 0
            ? id
            : throw new WireQueueException("This is no id; write a whole number above zero.");

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) =>
        throw new NotSupportedException("These documents are only read.");
}
