namespace SupportOps.Runbooks.Scheduling;

/// <summary>Turns a local time and the name of a zone into the moments that can be meant.</summary>
internal static class ZoneMeanings
{
    public static IReadOnlyList<ScheduleReading> At(string zone, DateTime local)
    {
        if (OffsetText.IsOffset(zone, out var offset))
        {
            return OffsetText.IsPossible(offset) ? [Reading(local, offset, zone)] : [];
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
        if (meanings.Count > 0)
        {
            return [.. meanings.SelectMany(meaning => InSeason(meaning, local)).DistinctBy(reading => reading.Moment)];
        }

        // Words that are not known are not looked for: platforms have names of their own that read like them.
        return zone.Contains(' ', StringComparison.Ordinal) ? [] : InRegion(zone, local);
    }

    // An hour that comes twice when the clocks go back is two moments; one that they skip can be meant in two ways.
    private static IReadOnlyList<ScheduleReading> InRegion(string region, DateTime local)
    {
        if (ZoneDatabase.Find(region) is not { } zone)
        {
            return [];
        }

        int[] days = [-1, 1];
        var around = days.Select(day => zone.GetUtcOffset(AsUtc(local.AddDays(day)))).Distinct().ToList();
        var shown = around.Where(offset => zone.GetUtcOffset(AsUtc(local - offset)) == offset).ToList();
        return shown.Count > 0
            ? [.. shown.Select(offset => Reading(local, offset, region))]
            : [.. around.Select(offset => Reading(local, offset, region + ", whose clocks skip that time"))];
    }

    private static DateTimeOffset AsUtc(DateTime time) => new(time, TimeSpan.Zero);

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
