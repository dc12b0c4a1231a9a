using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>A value that stands in JSON as text of a form of its own.</summary>
internal abstract class WireText<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>What a right text looks like, to follow "write ".</summary>
    protected abstract string Form { get; }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw new WireQueueException($"This is no text; write {Form}.");
        }

        var text = reader.GetString() ?? string.Empty;
        return TryRead(text, out var value, out var problem)
            ? value
            : throw new WireQueueException(problem ?? $"\"{text}\" is not right; write {Form}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("These documents are only read.");

    /// <summary>Reads the text; a problem of null stands for the usual sentence.</summary>
    protected abstract bool TryRead(string text, out T value, out string? problem);
}
