using System.Buffers;
using System.Globalization;
using SupportOps.Runbooks.Reading;

namespace SupportOps.Runbooks.Scheduling;

/// <summary>
/// Reads day and time at the beginning of a schedule: <c>2026-10-10 - 23:30</c>, <c>2026-10-10T23:30</c>.
/// </summary>
internal static class LocalTimeText
{
    private const int DayLength = 10;
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;

    private static readonly SearchValues<char> Clock = SearchValues.Create("0123456789:");
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/MM/dd"];
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "HHmm"];
    private static readonly string[] HalfDayTimes = ["h:mmtt", "h:mm:sstt", "htt"];

    public static DateTime? Parse(string text)
    {
        var plain = Plain.Of(text);
        if (plain.Length < DayLength || !DateOnly.TryParseExact(
            plain[..DayLength], Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day.Year is < EarliestYear or > LatestYear)
        {
            return null;
        }

        return TimeIn(AfterDay(plain[DayLength..])) is { } time ? day.ToDateTime(time) : null;
    }

    private static string AfterDay(string rest)
    {
        rest = rest.TrimStart(' ', ',', '-', '–', '—', '@', 'T');
        return rest.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? rest[3..].TrimStart() : rest;
    }

    private static TimeOnly? TimeIn(string rest)
    {
        var end = rest.AsSpan().IndexOfAnyExcept(Clock);
        var clock = end < 0 ? rest : rest[..end];
        var after = end < 0 ? string.Empty : rest[end..].TrimStart();
        if (HalfDayOf(after) is { } half)
        {
            return Exact(clock + half, HalfDayTimes);
        }

        return Exact(clock, Times);
    }

    private static string? HalfDayOf(string after)
    {
        var isWord = after.Length == 2 || (after.Length > 2 && !char.IsLetterOrDigit(after[2]));
        var word = isWord ? after[..2].ToUpperInvariant() : string.Empty;
        return word is "AM" or "PM" ? word : null;
    }

    private static TimeOnly? Exact(string text, string[] forms) =>
        TimeOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
}
