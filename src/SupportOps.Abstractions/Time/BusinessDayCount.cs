using System.Globalization;

namespace SupportOps.Time;

/// <summary>Counts business days from a moment on, and says how.</summary>
internal sealed class BusinessDayCount(BusinessCalendar calendar, DateTimeOffset from, int days)
{
    public Deadline Deadline(BusinessDayMeaning meaning)
    {
        var (at, day, reasons) = Count(meaning);
        IReadOnlyList<SpecialDay> applied = [.. AppliedUpTo(day.Date, at, meaning)];
        return new Deadline
        {
            At = calendar.InZone(at),
            Reasons = [.. reasons, .. applied.Select(Because)],
            Applied = applied,
        };
    }

    private (DateTimeOffset At, OpenDay Day, IReadOnlyList<string> Reasons) Count(BusinessDayMeaning meaning) =>
        meaning is BusinessDayMeaning.EndOfNextDay ? EndOfDay() : SameTime();

    private (DateTimeOffset At, OpenDay Day, IReadOnlyList<string> Reasons) EndOfDay()
    {
        // A night shift belongs to the date on which it begins.
        var date = calendar.FindDay(from)?.Date ?? calendar.LocalDateOf(from);
        var day = DayAfter(date);
        return (day.Closes, day, [Arrival(), $"{Counted(day)}, which closes at {Text(day.Closes)}."]);
    }

    private (DateTimeOffset At, OpenDay Day, IReadOnlyList<string> Reasons) SameTime()
    {
        var start = calendar.NextOpen(from);
        var first = calendar.FindDay(start) ?? throw BusinessCalendar.NeverOpen(from);
        var day = DayAfter(first.Date);
        var sinceMidnight = start.DateTime - first.Date.ToDateTime(TimeOnly.MinValue);
        var same = LocalTimeline.MomentOf(calendar.Zone, day.Date.ToDateTime(TimeOnly.MinValue) + sinceMidnight);
        var counted = start == from ? Arrival() : $"{Arrival()} Nobody works then; it counts from {Text(start)}.";
        var isOpen = day.IsOpenAt(same) || same == day.Closes;
        var at = isOpen ? same : day.FirstOpenAfter(same);
        return (at, day, [counted, isOpen
            ? $"{Counted(day)}; the same local time there is {Text(at)}."
            : $"{Counted(day)}; nobody works at the same local time there, so it is {Text(at)}."]);
    }

    private OpenDay DayAfter(DateOnly date) => OpenDays.Around(calendar, from)
        .Where(day => day.Date > date)
        .Skip(days - 1)
        .FirstOrDefault() ?? throw BusinessCalendar.NeverOpen(from);

    // A night shift of the day before may hold the moment too.
    private IEnumerable<SpecialDay> AppliedUpTo(DateOnly last, DateTimeOffset at, BusinessDayMeaning meaning)
    {
        var first = calendar.LocalDateOf(from).AddDays(-1);
        return calendar.SpecialDays
            .Where(special => special.Date >= first && special.Date <= last)
            .Where(special => Without(special).Count(meaning).At != at);
    }

    private BusinessDayCount Without(SpecialDay special) => new(
        calendar with { SpecialDays = [.. calendar.SpecialDays.Where(other => other.Date != special.Date)] },
        from,
        days);

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
