using System.Text.Json;

namespace SupportOps.Calendly.Events.Wire;

/// <summary>A JSON value looked at as an object; fields of another kind than asked for count as absent.</summary>
/// <param name="Element">The value; it need not be an object.</param>
internal readonly record struct WireObject(JsonElement Element)
{
    public bool IsObject => Element.ValueKind is JsonValueKind.Object;

    public bool IsEmpty => !IsObject || !Element.EnumerateObject().Any();

    /// <summary>Kind of a field; <see cref="JsonValueKind.Undefined"/> when it is absent.</summary>
    public JsonValueKind KindOf(string name) => Find(name).ValueKind;

    public WireObject Object(string name) => new(Find(name));

    public IEnumerable<WireObject> List(string name) => Find(name) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray().Select(item => new WireObject(item))
        : [];

    /// <summary>A text; null when absent or empty.</summary>
    /// <exception cref="InvalidOperationException">The text is no valid Unicode.</exception>
    public string? Text(string name) =>
        Find(name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } value
            ? value
            : null;

    public long? Number(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;

    public bool IsTrue(string name) => KindOf(name) is JsonValueKind.True;

    /// <summary>A time in UTC; null when absent, or without an offset, which could mean any instant.</summary>
    public DateTimeOffset? Instant(string name) =>
        Text(name) is { } text && HasOffset(text) && Find(name).TryGetDateTimeOffset(out var value)
            ? value.ToUniversalTime()
            : null;

    private static bool HasOffset(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        return time > 0 && text.AsSpan(time).ContainsAny('Z', '+', '-');
    }

    private JsonElement Find(string name) => IsObject && Element.TryGetProperty(name, out var value) ? value : default;
}
