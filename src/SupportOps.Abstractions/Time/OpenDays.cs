namespace SupportOps.Time;

/// <summary>Walks through the business days of a calendar.</summary>
internal static class OpenDays
{
    // A shift reaches at most a day further, and a zone that crosses the date line skips one.
    private const int DaysThatReachIn = 2;

    // An owner who lists no hour for so long has no calendar; without a limit the walk would end in the year 9999.
    private const int LongestPause = 3_660;

    private static readonly DateOnly Last = new(9998, 12, 31);

    /// <summary>
    /// The business days that may hold the moment or come after it; earlier ones are among them. Their stretches are in
    /// order and never overlap: what two days share belongs to the earlier one.
    /// </summary>
    public static IEnumerable<OpenDay> Around(BusinessCalendar calendar, DateTimeOffset moment)
    {
        var end = DateTimeOffset.MinValue;
        var pause = 0;
        for (var date = FirstDate(calendar, moment); date <= Last && pause < LongestPause; date = date.AddDays(1))
        {
            var intervals = IntervalsOf(calendar, date, end).ToList();
            pause = intervals.Count > 0 ? 0 : pause + 1;
            if (intervals.Count > 0)
            {
                end = intervals[^1].Closes;
                yield return new OpenDay(date, intervals);
            }
        }
    }

    private static DateOnly FirstDate(BusinessCalendar calendar, DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment.UtcDateTime.Year, 2, nameof(moment));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(moment.UtcDateTime.Year, 9998, nameof(moment));
        return calendar.LocalDateOf(moment).AddDays(-DaysThatReachIn);
    }

    private static IEnumerable<OpenInterval> IntervalsOf(BusinessCalendar calendar, DateOnly date, DateTimeOffset end)
    {
        foreach (var hours in calendar.HoursOn(date).OrderBy(hours => hours.From))
        {
            var opens = LocalTimeline.MomentOf(calendar.Zone, date.ToDateTime(hours.From));
            var closes = LocalTimeline.MomentOf(
                calendar.Zone, date.AddDays(hours.EndsNextDay ? 1 : 0).ToDateTime(hours.To));
            opens = opens > end ? opens : end;
            if (closes > opens)
            {
                end = closes;
                yield return new OpenInterval(opens, closes);
            }
        }
    }
}
