using System.Globalization;

namespace SupportOps.Analyzers.Framework;

/// <summary>The part of the later framework's type that the shared checks use.</summary>
public readonly record struct TimeOnly
{
    private readonly TimeSpan _sinceMidnight;

    private TimeOnly(TimeSpan sinceMidnight) => _sinceMidnight = sinceMidnight;

    internal static TimeOnly MinValue => default;

    internal TimeSpan ToTimeSpan() => _sinceMidnight;

    internal static bool TryParseExact(
        ReadOnlySpan<char> text, string form, IFormatProvider provider, DateTimeStyles styles, out TimeOnly time) =>
        TryParseExact(text.ToString(), [form], provider, styles, out time);

    internal static bool TryParseExact(
        string text, string[] forms, IFormatProvider provider, DateTimeStyles styles, out TimeOnly time)
    {
        var isTime = DateTime.TryParseExact(
            text, forms, provider, styles | DateTimeStyles.NoCurrentDateDefault, out var moment);
        time = new TimeOnly(moment.TimeOfDay);
        return isTime;
    }
}
