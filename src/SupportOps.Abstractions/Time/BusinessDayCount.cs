using System.Globalization;

namespace SupportOps.Time;

/// <summary>Counts business days from a moment on, and says how.</summary>
internal sealed class BusinessDayCount(BusinessCalendar calendar, DateTimeOffset from, int days)
{
    public Deadline Deadline(BusinessDayMeaning meaning) =>
        meaning is BusinessDayMeaning.EndOfNextDay ? EndOfDay() : SameTime();

    private Deadline EndOfDay()
    {
        // A night shift belongs to the date on which it begins.
        var date = calendar.FindDay(from)?.Date ?? calendar.LocalDateOf(from);
        var day = DayAfter(date);
        return Result(day.Closes, day, [Arrival(), $"{Counted(day)}, which closes at {Text(day.Closes)}."]);
    }

    private Deadline SameTime()
    {
        var start = calendar.NextOpen(from);
        var first = calendar.FindDay(start) ?? throw BusinessCalendar.NeverOpen(from);
        var day = DayAfter(first.Date);
        var sinceMidnight = start.DateTime - first.Date.ToDateTime(TimeOnly.MinValue);
        var same = LocalTimeline.MomentOf(calendar.Zone, day.Date.ToDateTime(TimeOnly.MinValue) + sinceMidnight);
        var at = same < day.Opens ? day.Opens : same > day.Closes ? day.Closes : same;
        var counted = start == from ? Arrival() : $"{Arrival()} Nobody works then; it counts from {Text(start)}.";
        return Result(at, day, [counted, $"{Counted(day)}; the same local time there is {Text(at)}."]);
    }

    private OpenDay DayAfter(DateOnly date) => OpenDays.Around(calendar, from)
        .Where(day => day.Date > date)
        .Skip(days - 1)
        .FirstOrDefault() ?? throw BusinessCalendar.NeverOpen(from);

    private Deadline Result(DateTimeOffset at, OpenDay day, IReadOnlyList<string> reasons)
    {
        var first = calendar.LocalDateOf(from);
        IReadOnlyList<SpecialDay> applied =
            [.. calendar.SpecialDays.Where(special => special.Date >= first && special.Date <= day.Date)];
        return new Deadline
        {
            At = calendar.InZone(at),
            Reasons = [.. reasons, .. applied.Select(Because)],
            Applied = applied,
        };
    }

    private string Arrival() => $"It came at {Text(calendar.InZone(from))} ({calendar.Zone.Id}).";

    private string Counted(OpenDay day)
    {
        var which = days == 1
            ? "The next business day"
            : string.Create(CultureInfo.InvariantCulture, $"Business day {days} after it");
        return string.Create(CultureInfo.InvariantCulture, $"{which} is {day.Date:ddd yyyy-MM-dd}");
    }

    private static string Because(SpecialDay day) =>
        $"{day} {(day.IsHoliday ? "is a holiday" : $"has hours of its own: {string.Join(", ", day.Hours)}")}.";

    private static string Text(DateTimeOffset moment) =>
        moment.ToString("ddd yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
