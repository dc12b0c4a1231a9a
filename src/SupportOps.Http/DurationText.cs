using System.Globalization;

namespace SupportOps.Http;

/// <summary>
/// Durations as a person reads them: <c>250 ms</c>, <c>4.2 s</c>, <c>14 min 58 s</c>, <c>1 h 5 min</c>.
/// </summary>
internal static class DurationText
{
    public static string Of(TimeSpan duration) => duration switch
    {
        { TotalSeconds: < 1 } => Text($"{duration.TotalMilliseconds:0} ms"),
        { TotalMinutes: < 1 } => Text($"{duration.TotalSeconds:0.#} s"),
        { TotalHours: < 1, Seconds: 0 } => Text($"{duration.Minutes} min"),
        { TotalHours: < 1 } => Text($"{duration.Minutes} min {duration.Seconds} s"),
        { Minutes: 0 } => Text($"{(int)duration.TotalHours} h"),
        _ => Text($"{(int)duration.TotalHours} h {duration.Minutes} min"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
