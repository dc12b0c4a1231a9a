namespace SupportOps.Time;

/// <summary>
/// The way from local time to moments. It rests on the offset of moments alone, which is never in doubt; and it never
/// goes backwards, so that stretches of local time that touch become stretches of time that touch.
/// </summary>
internal static class LocalTimeline
{
    // No zone is further from UTC, and none moves its clocks twice within the span on both sides.
    private static readonly TimeSpan Reach = TimeSpan.FromHours(14);

    /// <summary>
    /// The moment of a local time. What the clocks skip is the moment at which they jump; of what they show twice the
    /// second showing counts.
    /// </summary>
    public static DateTimeOffset MomentOf(TimeZoneInfo zone, DateTime local) =>
        FindMoment(zone, local) is { } moment ? moment : InZone(zone, JumpOver(zone, local));

    /// <summary>The moment of a local time, the second of two; null when the clocks skip it.</summary>
    public static DateTimeOffset? FindMoment(TimeZoneInfo zone, DateTime local)
    {
        var wall = new DateTimeOffset(local.Ticks, TimeSpan.Zero);
        DateTimeOffset? found = null;
        foreach (var around in (ReadOnlySpan<DateTimeOffset>)[wall - Reach, wall + Reach])
        {
            var offset = zone.GetUtcOffset(around);
            var moment = wall - offset;
            if (zone.GetUtcOffset(moment) == offset && (found is null || moment > found))
            {
                found = moment;
            }
        }

        return found is { } value ? InZone(zone, value) : null;
    }

    private static DateTimeOffset JumpOver(TimeZoneInfo zone, DateTime local)
    {
        var before = new DateTimeOffset(local.Ticks, TimeSpan.Zero) - Reach;
        var after = before + Reach + Reach;
        while (after - before > TimeSpan.FromTicks(1))
        {
            var middle = before + ((after - before) / 2);
            if (InZone(zone, middle).DateTime >= local)
            {
                after = middle;
            }
            else
            {
                before = middle;
            }
        }

        return after;
    }

    private static DateTimeOffset InZone(TimeZoneInfo zone, DateTimeOffset moment) =>
        moment.ToOffset(zone.GetUtcOffset(moment));
}
