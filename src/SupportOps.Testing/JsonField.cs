namespace SupportOps.Testing;

/// <summary>A member of a JSON object that may hold a value, hold null, or be left out.</summary>
/// <typeparam name="T">Kind of the value.</typeparam>
public readonly record struct JsonField<T>
{
    private readonly T? _value;

    /// <summary>A member with a value, or with null.</summary>
    /// <param name="value">The value to write.</param>
    public JsonField(T? value)
    {
        _value = value;
        IsPresent = true;
    }

    /// <summary>Whether the member is written at all; false for the default of this type.</summary>
    public bool IsPresent { get; }

    /// <summary>The value to write; null also when the member is left out.</summary>
    public T? Value => _value;

    /// <summary>A member with a value, or with null.</summary>
    /// <param name="value">The value to write.</param>
    public static implicit operator JsonField<T>(T? value) => new(value);

    /// <summary>The value as text, or <c>absent</c>.</summary>
    public override string ToString() => IsPresent ? _value?.ToString() ?? "null" : "absent";
}
