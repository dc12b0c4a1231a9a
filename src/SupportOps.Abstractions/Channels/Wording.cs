using System.Globalization;

namespace SupportOps.Channels;

/// <summary>Writes times for people, the same in every culture.</summary>
internal static class Wording
{
    /// <summary>A moment with its offset, to the minute or as exact as it is.</summary>
    public static string Of(DateTimeOffset moment) => moment.ToString(
        moment.Ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-dd HH:mm zzz" : "yyyy-MM-dd HH:mm:ss.FFF zzz",
        CultureInfo.InvariantCulture);

    /// <summary>A span such as <c>2 d 3 h 5 min</c>; what is below a second is left away.</summary>
    public static string Of(TimeSpan span)
    {
        (int Count, string Unit)[] parts =
            [(span.Days, "d"), (span.Hours, "h"), (span.Minutes, "min"), (span.Seconds, "s")];
        var words = parts.Where(part => part.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Unit}"))
            .ToList();
        return words.Count == 0 ? "0 s" : string.Join(' ', words);
    }
}
