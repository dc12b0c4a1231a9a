using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SupportOps.Http;

namespace SupportOps.Zendesk.Wire;

/// <summary>Keeps of a record's URL its host only, and one string for all records that share it.</summary>
internal sealed class WireHostConverter : JsonConverter<string?>
{
    // A page is parsed on one thread: clients that list two instances at once do not push each other's host out.
    [ThreadStatic]
    private static KnownHost? _last;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var last = _last;
        if (reader is { TokenType: JsonTokenType.String, HasValueSequence: false }
            && last?.IsOf(reader.ValueSpan) == true)
        {
            return last.Host;
        }

        var text = reader.GetString();
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || HostName.Find(address) is not { } host)
        {
            return null;
        }

        _last = KnownHost.Of(text, host) ?? last;
        return host;
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Wire shapes are only read.");

    /// <summary>The start of an address, up to its path, with the host that it names.</summary>
    private sealed record KnownHost(byte[] Start, string Host)
    {
        /// <summary>Null when the text is written in a way that its start says nothing about others.</summary>
        public static KnownHost? Of(string text, string host)
        {
            var authority = text.IndexOf("://", StringComparison.Ordinal) + "://".Length;
            var path = authority < "://".Length ? -1 : text.IndexOf('/', authority);
            return path > authority ? new KnownHost(Encoding.UTF8.GetBytes(text[..path]), host) : null;
        }

        public bool IsOf(ReadOnlySpan<byte> address) =>
            address.Length > Start.Length && address[Start.Length] == (byte)'/' && address.StartsWith(Start);
    }
}
