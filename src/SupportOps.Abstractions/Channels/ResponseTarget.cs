using SupportOps.Time;

namespace SupportOps.Channels;

/// <summary>How soon a channel answers. Derive from it for a promise of your own.</summary>
/// <remarks>Source: handbook, Support Channels.</remarks>
public abstract record ResponseTarget
{
    /// <summary>The promise in a few words, for example <c>5 clock minutes</c>.</summary>
    public abstract string Description { get; }

    /// <summary>Time on the clock, at night and on holidays too.</summary>
    /// <param name="time">The time, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above zero.</exception>
    public static ResponseTarget ClockTime(TimeSpan time) => new ClockTimeTarget(Positive(time));

    /// <summary>Time in which the team works.</summary>
    /// <param name="time">The time, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above zero.</exception>
    public static ResponseTarget OpenTime(TimeSpan time) => new OpenTimeTarget(Positive(time));

    /// <summary>Business days.</summary>
    /// <param name="days">How many, 1 or more.</param>
    /// <param name="meaning">What a business day promises; null for what the calendar says.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are fewer than one.</exception>
    public static ResponseTarget BusinessDays(int days = 1, BusinessDayMeaning? meaning = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return new BusinessDaysTarget(days, meaning);
    }

    /// <summary>Until when something that came at a moment is answered in time.</summary>
    /// <param name="from">When it came.</param>
    /// <param name="calendar">When the team works.</param>
    public abstract Deadline DueAfter(DateTimeOffset from, BusinessCalendar calendar);

    /// <summary>The description.</summary>
    public sealed override string ToString() => Description;

    private static TimeSpan Positive(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        return time;
    }
}
