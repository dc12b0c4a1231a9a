using System.Globalization;
using System.Net.Http.Headers;

namespace SupportOps.Http;

/// <summary>Reads <c>Retry-After</c> in both of its forms.</summary>
/// <remarks>
/// The typed property of .NET turns two headers into one and accepts waits of decades; hence a reader of our own. A
/// date is compared with the answer's own <c>Date</c> where it has one, so that a wrong clock on either side does no
/// harm.
/// Source: RFC 9110, section 10.2.3.
/// </remarks>
public static class RetryAfterHeader
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>
    /// The wait asked for, from zero to one day; null when the header is missing or has an unknown form.
    /// </summary>
    internal static TimeSpan? Find(HttpResponseHeaders headers, TimeProvider time)
    {
        if (!headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        if (FindSeconds(values.First()) is { } seconds)
        {
            return seconds;
        }

        return FindDate(values.First()) is { } date ? Clamp(date - Now(headers, time)) : null;
    }

    /// <summary>A number of seconds, limited to one day; null when the text is no whole number.</summary>
    /// <param name="text">Value of the header.</param>
    public static TimeSpan? FindSeconds(ReadOnlySpan<char> text)
    {
        var digits = text.Trim();
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        // A number too long to be read is longer than any wait.
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds < Longest.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : Longest;
    }

    private static DateTimeOffset Now(HttpResponseHeaders headers, TimeProvider time) =>
        headers.NonValidated.TryGetValues("Date", out var values) && FindDate(values.First()) is { } theirs
            ? theirs
            : time.GetUtcNow();

    private static DateTimeOffset? FindDate(ReadOnlySpan<char> text) => DateTimeOffset.TryParseExact(
        text.Trim(), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
        ? date
        : null;

    private static TimeSpan Clamp(TimeSpan wait) =>
        wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
}
