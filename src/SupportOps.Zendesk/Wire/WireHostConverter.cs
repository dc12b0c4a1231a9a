using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>Keeps of a record's URL its host only, and one string for all records that share it.</summary>
internal sealed class WireHostConverter : JsonConverter<string?>
{
    // Only spares an allocation: whatever value another thread leaves here, the result is the same text.
    private string _last = "zendesk.com";

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var last = _last;
        if (reader.TokenType is JsonTokenType.String && !reader.HasValueSequence && HasHost(reader.ValueSpan, last))
        {
            return last;
        }

        var text = reader.GetString();
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.IdnHost.Length == 0)
        {
            return null;
        }

        return _last = address.IdnHost;
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Wire shapes are only read.");

    private static bool HasHost(ReadOnlySpan<byte> address, string host)
    {
        if (!address.StartsWith("https://"u8))
        {
            return false;
        }

        var rest = address["https://".Length..];
        return rest.Length > host.Length && rest[host.Length] == (byte)'/' && Ascii.Equals(rest[..host.Length], host);
    }
}
