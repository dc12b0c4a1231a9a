using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>Keeps of a record's URL its host only, and one string for all records that share it.</summary>
internal sealed class WireHostConverter : JsonConverter<string?>
{
    // Only spares work: whatever value another thread leaves here, the result is the same text.
    private KnownHost _last = new("https://zendesk.com"u8.ToArray(), "zendesk.com");

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var last = _last;
        if (reader is { TokenType: JsonTokenType.String, HasValueSequence: false } && last.IsOf(reader.ValueSpan))
        {
            return last.Host;
        }

        var text = reader.GetString();
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.IdnHost.Length == 0)
        {
            return null;
        }

        _last = KnownHost.Of(text, address);
        return _last.Host;
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Wire shapes are only read.");

    /// <summary>The start of an address, up to its path, with the host that it names.</summary>
    private sealed record KnownHost(byte[] Start, string Host)
    {
        public static KnownHost Of(string text, Uri address)
        {
            var authority = text.IndexOf("://", StringComparison.Ordinal) + "://".Length;
            var path = text.IndexOf('/', authority);
            return new KnownHost(Encoding.UTF8.GetBytes(path < 0 ? text : text[..path]), address.IdnHost);
        }

        public bool IsOf(ReadOnlySpan<byte> address) =>
            address.Length > Start.Length && address[Start.Length] == (byte)'/' && address.StartsWith(Start);
    }
}
