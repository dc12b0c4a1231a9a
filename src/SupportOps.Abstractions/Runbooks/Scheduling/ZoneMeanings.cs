namespace SupportOps.Runbooks.Scheduling;

/// <summary>Turns a local time and the name of a zone into the moments that can be meant.</summary>
internal static class ZoneMeanings
{
    public static IReadOnlyList<ScheduleReading> At(string zone, DateTime local)
    {
        if (OffsetText.TryParse(zone, out var offset))
        {
            return [Reading(local, offset, zone)];
        }

        if (zone == "Z")
        {
            return [Reading(local, TimeSpan.Zero, "UTC")];
        }

        if (ZoneTable.RegionOf(zone) is { } region)
        {
            return InRegion(region, local);
        }

        var meanings = ZoneTable.MeaningsOf(zone);
        var readings = meanings.Count > 0
            ? meanings.SelectMany(meaning => InSeason(meaning, local))
            : InRegion(zone, local);
        return [.. readings.DistinctBy(reading => reading.Moment)];
    }

    // An hour that comes twice when the clocks go back is two moments.
    private static IReadOnlyList<ScheduleReading> InRegion(string region, DateTime local)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(region, out var zone))
        {
            return [];
        }

        return zone.IsAmbiguousTime(local)
            ? [.. zone.GetAmbiguousTimeOffsets(local).Select(offset => Reading(local, offset, region))]
            : [Reading(local, zone.GetUtcOffset(local), region)];
    }

    // Standard time on a day of daylight time: the name says one thing and the clocks of the region another.
    private static IEnumerable<ScheduleReading> InSeason(ZoneMeaning meaning, DateTime local)
    {
        yield return Reading(local, meaning.Offset, meaning.Title);
        if (meaning.Region is null)
        {
            yield break;
        }

        var there = InRegion(meaning.Region, local);
        if (there.Any(reading => reading.Moment.Offset == meaning.Offset))
        {
            yield break;
        }

        foreach (var reading in there)
        {
            yield return reading with { Meaning = reading.Meaning + ", as its clocks are on that day" };
        }
    }

    private static ScheduleReading Reading(DateTime local, TimeSpan offset, string meaning) =>
        new(new DateTimeOffset(local, offset), meaning);
}
