using SupportOps.Time;

namespace SupportOps.Channels;

/// <summary>A promise in time on the clock.</summary>
internal sealed record ClockTimeTarget(TimeSpan Time) : ResponseTarget
{
    public override string Description => $"{Wording.Of(Time)} by the clock";

    public override Deadline DueAfter(DateTimeOffset from, BusinessCalendar calendar) => new()
    {
        At = TimeZoneInfo.ConvertTime(from + Time, calendar.Zone),
        Reasons = [$"{Wording.Of(Time)} by the clock, whatever the hour or the day."],
    };
}
