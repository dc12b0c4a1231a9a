using System.Globalization;

namespace SupportOps.Analyzers.Framework;

/// <summary>The part of the later framework's type that the shared checks use.</summary>
public readonly record struct DateOnly
{
    private readonly DateTime _day;

    private DateOnly(DateTime day) => _day = day;

    internal int Year => _day.Year;

    internal DateTime ToDateTime(TimeOnly time) => _day + time.ToTimeSpan();

    internal static bool TryParseExact(
        string text, string form, IFormatProvider provider, DateTimeStyles styles, out DateOnly day) =>
        TryParseExact(text, [form], provider, styles, out day);

    internal static bool TryParseExact(
        string text, string[] forms, IFormatProvider provider, DateTimeStyles styles, out DateOnly day)
    {
        var isDay = DateTime.TryParseExact(text, forms, provider, styles, out var time);
        day = new DateOnly(time);
        return isDay;
    }
}
