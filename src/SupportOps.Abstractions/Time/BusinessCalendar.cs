namespace SupportOps.Time;

/// <summary>When a team works: a zone, the hours of a week, and the days on which those do not hold.</summary>
/// <remarks>
/// Everything is counted in moments, so a day on which the clocks change has its real length. Moments of the years 2
/// to 9998 can be asked about. Ten years without an open hour count as the end of a calendar.
/// </remarks>
public sealed record BusinessCalendar
{
    private readonly Dictionary<DateOnly, SpecialDay> _special = [];

    /// <summary>The whole days from Monday to Friday in UTC, without a holiday.</summary>
    public static BusinessCalendar Utc { get; } = new() { Zone = TimeZoneInfo.Utc };

    /// <summary>The zone whose clocks the hours are read from; <see cref="ZoneName"/> finds one.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The hours of a week.</summary>
    public WorkWeek Week { get; init; } = WorkWeek.WholeDays;

    /// <summary>The dates on which the week does not decide; each date occurs once.</summary>
    /// <exception cref="ArgumentException">A date occurs twice.</exception>
    public IReadOnlyList<SpecialDay> SpecialDays
    {
        get => [.. _special.Values.OrderBy(day => day.Date)];
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            var twice = value.GroupBy(day => day.Date).FirstOrDefault(days => days.Count() > 1);
            _special = twice is null
                ? value.ToDictionary(day => day.Date)
                : throw new ArgumentException($"{twice.First()} occurs twice; give each date once.", nameof(value));
        }
    }

    /// <summary>What a business day promises where the question does not say.</summary>
    public BusinessDayMeaning BusinessDay { get; init; } = BusinessDayMeaning.EndOfNextDay;

    /// <summary>The local date of a moment.</summary>
    /// <param name="moment">The moment.</param>
    public DateOnly LocalDateOf(DateTimeOffset moment) => DateOnly.FromDateTime(InZone(moment).DateTime);

    /// <summary>The special day of a date; null when the week decides.</summary>
    /// <param name="date">The local date.</param>
    public SpecialDay? FindSpecialDay(DateOnly date) => _special.GetValueOrDefault(date);

    /// <summary>The hours that begin on a date; empty when nobody works.</summary>
    /// <param name="date">The local date.</param>
    public IReadOnlyList<OpenHours> HoursOn(DateOnly date) =>
        FindSpecialDay(date)?.Hours ?? Week.HoursOn(date.DayOfWeek);

    /// <summary>The moment of a local time; of a time that the clocks show twice the second showing.</summary>
    /// <param name="local">The local time; its kind does not matter.</param>
    /// <exception cref="ArgumentException">The clocks skip this time.</exception>
    public DateTimeOffset MomentOf(DateTime local) => LocalTimeline.FindMoment(Zone, local)
        ?? throw new ArgumentException($"The clocks of {Zone.Id} skip {local:s}; name another time.", nameof(local));

    /// <summary>Whether the team works at a moment.</summary>
    /// <param name="moment">The moment.</param>
    public bool IsOpen(DateTimeOffset moment) => FindDay(moment) is not null;

    /// <summary>The first moment, from one on, at which the team works; in the zone's offset.</summary>
    /// <param name="moment">Where to begin; it is the answer when the team works then.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not open any more.</exception>
    public DateTimeOffset NextOpen(DateTimeOffset moment)
    {
        foreach (var interval in IntervalsFrom(moment))
        {
            return InZone(Later(interval.Opens, moment));
        }

        throw NeverOpen(moment);
    }

    /// <summary>How long the team works between two moments; negative when they stand the other way round.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The second moment.</param>
    public TimeSpan OpenTimeBetween(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
        {
            return -OpenTimeBetween(to, from);
        }

        var sum = TimeSpan.Zero;
        foreach (var interval in IntervalsFrom(from).TakeWhile(interval => interval.Opens < to))
        {
            sum += (interval.Closes < to ? interval.Closes : to) - Later(interval.Opens, from);
        }

        return sum;
    }

    /// <summary>The earliest moment at which the team has worked for a time, in the zone's offset.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="open">How long; zero gives <paramref name="from"/> itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The time is negative, or the calendar does not hold so much any more.
    /// </exception>
    public DateTimeOffset AddOpenTime(DateTimeOffset from, TimeSpan open)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(open, TimeSpan.Zero);
        if (open == TimeSpan.Zero)
        {
            return InZone(from);
        }

        var left = open;
        foreach (var interval in IntervalsFrom(from))
        {
            var start = Later(interval.Opens, from);
            if (interval.Closes - start >= left)
            {
                return InZone(start + left);
            }

            left -= interval.Closes - start;
        }

        throw NeverOpen(from);
    }

    /// <summary>The stretches in which the team works, in order and without end, cut off before a moment.</summary>
    /// <param name="from">Where to begin.</param>
    public IEnumerable<OpenInterval> OpenIntervals(DateTimeOffset from) => IntervalsFrom(from)
        .Select(interval => interval with { Opens = InZone(Later(interval.Opens, from)) });

    /// <summary>Until when something that came at a moment is answered within some business days.</summary>
    /// <param name="from">When it came.</param>
    /// <param name="days">How many business days, 1 or more.</param>
    /// <param name="meaning">What a business day promises; null for what the calendar says.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The days are fewer than one, or the calendar does not hold so many any more.
    /// </exception>
    public Deadline DeadlineAfter(DateTimeOffset from, int days = 1, BusinessDayMeaning? meaning = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return new BusinessDayCount(this, from, days).Deadline(meaning ?? BusinessDay);
    }

    // A year less at both ends than may be asked about, so that the answer has room too.
    internal static bool CountsIn(DateTimeOffset moment) => moment.UtcDateTime.Year is > 2 and < 9_990;

    internal DateTimeOffset InZone(DateTimeOffset moment) => moment.ToOffset(Zone.GetUtcOffset(moment));

    internal OpenDay? FindDay(DateTimeOffset moment) => OpenDays.Around(this, moment)
        .TakeWhile(day => day.Opens <= moment)
        .FirstOrDefault(day => day.IsOpenAt(moment));

    internal static ArgumentOutOfRangeException NeverOpen(DateTimeOffset moment) =>
        new(nameof(moment), moment, "The calendar does not open often enough after this moment; give it hours.");

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset right) => left > right ? left : right;

    private IEnumerable<OpenInterval> IntervalsFrom(DateTimeOffset moment) => OpenDays.Around(this, moment)
        .SelectMany(day => day.Intervals)
        .Where(interval => interval.Closes > moment);
}
