using System.Globalization;

namespace SupportOps.Reliability.Plants;

/// <summary>Reads <c>Retry-After</c>, seconds or date.</summary>
internal static class PlainRetryAfter
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365 * 80);

    public static TimeSpan? Find(HttpResponseMessage answer, TimeProvider time)
    {
        if (!answer.Headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        var text = values.First();
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            return text.Length < 10 ? TimeSpan.FromSeconds(int.Parse(text, CultureInfo.InvariantCulture)) : Longest;
        }

        return FindDate(text) is { } date
            ? TimeSpan.FromTicks(Math.Max(0, (date - Now(answer, time)).Ticks))
            : null;
    }

    private static DateTimeOffset Now(HttpResponseMessage answer, TimeProvider time) =>
        answer.Headers.NonValidated.TryGetValues("Date", out var values) && FindDate(values.First()) is { } theirs
            ? theirs
            : time.GetUtcNow();

    private static DateTimeOffset? FindDate(string text) => DateTimeOffset.TryParseExact(
        text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
        ? date
        : null;
}
