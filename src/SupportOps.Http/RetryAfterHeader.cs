using System.Globalization;
using System.Net.Http.Headers;

namespace SupportOps.Http;

/// <summary>Reads <c>Retry-After</c> in both of its forms.</summary>
/// <remarks>
/// The typed property of .NET turns two headers into one and accepts waits of decades; hence a reader of our own.
/// Source: RFC 9110, section 10.2.3.
/// </remarks>
internal static class RetryAfterHeader
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>
    /// The wait asked for, from zero to one day; null when the header is missing or has an unknown form.
    /// </summary>
    public static TimeSpan? Find(HttpResponseHeaders headers, TimeProvider time)
    {
        if (!headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        var text = values.First().AsSpan().Trim();
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
        }

        return DateTimeOffset.TryParseExact(
            text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? Clamp(date - time.GetUtcNow())
            : null;
    }

    private static TimeSpan Clamp(TimeSpan wait) =>
        wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
}
