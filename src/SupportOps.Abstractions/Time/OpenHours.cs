using System.Globalization;

namespace SupportOps.Time;

/// <summary>A stretch of a day in which a team works, in the local time of its calendar.</summary>
/// <param name="From">When it begins; this moment belongs to it.</param>
/// <param name="To">
/// When it ends; this moment no longer belongs to it. At or before <paramref name="From"/> it is on the following day.
/// </param>
public readonly record struct OpenHours(TimeOnly From, TimeOnly To)
{
    /// <summary>From midnight to midnight; also the default value.</summary>
    public static OpenHours AllDay { get; }

    /// <summary>Whether the stretch runs into the following day.</summary>
    public bool EndsNextDay => To <= From;

    /// <summary>Reads the form <c>09:00-17:30</c>; <c>24:00</c> is the midnight at the end.</summary>
    /// <param name="text">The text; null is no stretch.</param>
    /// <param name="hours">The stretch when the result is true.</param>
    public static bool TryParse(string? text, out OpenHours hours)
    {
        hours = default;
        if (text is not { Length: 11 } || text[5] != '-' || !TryReadTime(text[..5], out var from))
        {
            return false;
        }

        var end = text[6..];
        if (!TryReadTime(end == "24:00" ? "00:00" : end, out var to))
        {
            return false;
        }

        hours = new OpenHours(from, to);
        return true;
    }

    /// <summary>The form <c>09:00-17:30</c>.</summary>
    public override string ToString()
    {
        var end = To == TimeOnly.MinValue ? "24:00" : To.ToString("HH:mm", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{From:HH:mm}-{end}");
    }

    private static bool TryReadTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
