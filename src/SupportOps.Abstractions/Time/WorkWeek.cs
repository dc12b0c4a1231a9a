namespace SupportOps.Time;

/// <summary>On which days of the week a team works, and when.</summary>
public sealed record WorkWeek
{
    private static readonly DayOfWeek[] MondayToFridayDays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Every day from midnight to midnight.</summary>
    public static WorkWeek AlwaysOpen { get; } = Of([OpenHours.AllDay], Enum.GetValues<DayOfWeek>());

    /// <summary>The whole days from Monday to Friday.</summary>
    public static WorkWeek WholeDays { get; } = MondayToFriday(OpenHours.AllDay);

    /// <summary>The hours of each day; a day that is missing is free. Stretches that overlap count once.</summary>
    public required IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenHours>> Hours { get; init; }

    /// <summary>The same hours from Monday to Friday.</summary>
    /// <param name="hours">The stretches of each day.</param>
    public static WorkWeek MondayToFriday(params IReadOnlyList<OpenHours> hours) => Of(hours, MondayToFridayDays);

    /// <summary>The same hours on some days.</summary>
    /// <param name="hours">The stretches of each day.</param>
    /// <param name="days">The days.</param>
    public static WorkWeek Of(IReadOnlyList<OpenHours> hours, params IReadOnlyList<DayOfWeek> days)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(days);
        return new WorkWeek { Hours = days.Distinct().ToDictionary(day => day, _ => hours) };
    }

    /// <summary>The hours of a day; empty when it is free.</summary>
    /// <param name="day">The day.</param>
    public IReadOnlyList<OpenHours> HoursOn(DayOfWeek day) => Hours.TryGetValue(day, out var hours) ? hours : [];
}
