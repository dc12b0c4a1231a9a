namespace System.Buffers;

/// <summary>Makes <see cref="SearchValues{T}"/>.</summary>
internal static class SearchValues
{
    public static SearchValues<char> Create(ReadOnlySpan<char> values) => new(values.ToArray());

    public static SearchValues<char> Create(string values) => new(values.ToCharArray());
}
