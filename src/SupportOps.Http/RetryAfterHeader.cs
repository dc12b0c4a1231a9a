using System.Globalization;
using System.Net.Http.Headers;

namespace SupportOps.Http;

/// <summary>Reads <c>Retry-After</c> in both of its forms.</summary>
/// <remarks>
/// Of several headers the first that can be read counts. The typed property of .NET accepts waits of decades; hence a
/// reader of our own. A date is compared with the answer's own <c>Date</c> where it has one, so that a wrong clock on
/// either side does no harm. Source: RFC 9110, sections 10.2.3 and 5.6.7.
/// </remarks>
public static class RetryAfterHeader
{
    // The form of today and the two older ones that a recipient must still understand.
    private static readonly string[] DateForms =
        ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

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

        return values.Select(value => Find(value, headers, time)).FirstOrDefault(wait => wait is not null);
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

    private static TimeSpan? Find(string text, HttpResponseHeaders headers, TimeProvider time) =>
        FindSeconds(text) ?? (FindDate(text) is { } date ? Clamp(date - Now(headers, time)) : null);

    private static DateTimeOffset Now(HttpResponseHeaders headers, TimeProvider time) =>
        headers.NonValidated.TryGetValues("Date", out var values) && FindDate(values.First()) is { } theirs
            ? theirs
            : time.GetUtcNow();

    private static DateTimeOffset? FindDate(ReadOnlySpan<char> text) => DateTimeOffset.TryParseExact(
        text.Trim(), DateForms, CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out var date)
        ? date
        : null;

    private static TimeSpan Clamp(TimeSpan wait) =>
        wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
}
