using System.Buffers;

namespace SupportOps.Analyzers.Framework;

/// <summary>Members of spans that the later framework has.</summary>
internal static class SpanExtensions
{
    extension(ReadOnlySpan<char> span)
    {
        public int IndexOf(string value, StringComparison comparison) => span.IndexOf(value.AsSpan(), comparison);

        public int IndexOfAnyExcept(char value)
        {
            for (var index = 0; index < span.Length; index++)
            {
                if (span[index] != value)
                {
                    return index;
                }
            }

            return -1;
        }

        public int IndexOfAnyExcept(char first, char second)
        {
            for (var index = 0; index < span.Length; index++)
            {
                if (span[index] != first && span[index] != second)
                {
                    return index;
                }
            }

            return -1;
        }

        public int IndexOfAny(SearchValues<char> values) => span.IndexOfAny(values.Values);

        public int IndexOfAnyExcept(SearchValues<char> values)
        {
            for (var index = 0; index < span.Length; index++)
            {
                if (values.Values.IndexOf(span[index]) < 0)
                {
                    return index;
                }
            }

            return -1;
        }

        public int LastIndexOfAnyExcept(SearchValues<char> values)
        {
            var index = span.Length - 1;
            while (index >= 0 && values.Values.IndexOf(span[index]) >= 0)
            {
                index--;
            }

            return index;
        }

        public int IndexOfAnyExceptInRange(char first, char last)
        {
            for (var index = 0; index < span.Length; index++)
            {
                if (span[index] < first || span[index] > last)
                {
                    return index;
                }
            }

            return -1;
        }

        public bool ContainsAnyInRange(char first, char last)
        {
            foreach (var value in span)
            {
                if (value >= first && value <= last)
                {
                    return true;
                }
            }

            return false;
        }

        public bool Contains(char value) => span.IndexOf(value) >= 0;

        public bool ContainsAnyExcept(char value) => span.IndexOfAnyExcept(value) >= 0;

        public bool StartsWith(string value, StringComparison comparison) =>
            span.StartsWith(value.AsSpan(), comparison);

        public bool Equals(string value, StringComparison comparison) => span.Equals(value.AsSpan(), comparison);

        public ReadOnlySpan<char> Trim(string values) => span.Trim(values.AsSpan());

        public LineEnumerator EnumerateLines() => new(span);

        public PartEnumerator Split(char separator) => new(span, separator);

    }

    extension(string text)
    {
        public ReadOnlySpan<char> AsSpan(Range range) => text.AsSpan()[range];
    }

    extension(char[] values)
    {
        public Span<char> AsSpan(Range range) => values.AsSpan()[range];
    }
}
