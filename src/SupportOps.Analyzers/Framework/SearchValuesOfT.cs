namespace System.Buffers;

/// <summary>A few values that are looked for again and again.</summary>
internal sealed class SearchValues<T>(T[] values)
{
    public ReadOnlySpan<T> Values => values;
}
