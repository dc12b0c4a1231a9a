using SupportOps.Time;

namespace SupportOps.Channels;

/// <summary>A promise in time in which the team works.</summary>
internal sealed record OpenTimeTarget(TimeSpan Time) : ResponseTarget
{
    public override string Description => $"{Wording.Of(Time)} of working time";

    public override Deadline DueAfter(DateTimeOffset from, BusinessCalendar calendar) => new()
    {
        At = calendar.AddOpenTime(from, Time),
        Reasons = [$"{Wording.Of(Time)} after it came, counting only when the team works ({calendar.Zone.Id})."],
    };
}
