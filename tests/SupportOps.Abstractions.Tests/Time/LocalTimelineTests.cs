using SupportOps.Time;

namespace SupportOps.Abstractions.Tests.Time;

public sealed class LocalTimelineTests
{
    [Theory]
    [InlineData("America/New_York", "2026-03-08T01:59:00", "2026-03-08T01:59:00-05:00")]
    [InlineData("America/New_York", "2026-03-08T02:30:00", "2026-03-08T03:00:00-04:00")]
    [InlineData("America/New_York", "2026-11-01T01:30:00", "2026-11-01T01:30:00-05:00")]
    [InlineData("America/New_York", "2026-11-01T00:59:00", "2026-11-01T00:59:00-04:00")]
    [InlineData("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-05T01:45:00+10:30")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-04T02:30:00+11:00")]
    [InlineData("America/Sao_Paulo", "2018-11-04T00:00:00", "2018-11-04T01:00:00-02:00")]
    [InlineData("America/Sao_Paulo", "2018-02-17T23:30:00", "2018-02-17T23:30:00-03:00")]
    [InlineData("Africa/Cairo", "2026-04-24T00:00:00", "2026-04-24T01:00:00+03:00")]
    [InlineData("Africa/Cairo", "2026-10-29T23:30:00", "2026-10-29T23:30:00+02:00")]
    [InlineData("Asia/Beirut", "2026-03-29T00:30:00", "2026-03-29T01:00:00+03:00")]
    [InlineData("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-31T00:00:00+14:00")]
    [InlineData("Europe/Dublin", "2026-10-25T01:30:00", "2026-10-25T01:30:00+00:00")]
    [InlineData("Europe/Dublin", "2026-03-29T01:30:00", "2026-03-29T02:00:00+01:00")]
    [InlineData("America/Caracas", "2007-12-09T02:45:00", "2007-12-09T02:45:00-04:30")]
    public void Moment_OfALocalTime_IsTheSecondShowingOrTheJump(string zone, string local, string moment)
    {
        var found = LocalTimeline.MomentOf(Zones.Get(zone), Zones.Local(local));

        Assert.Equal(Zones.At(moment), found);
        Assert.Equal(Zones.At(moment).Offset, found.Offset);
    }

    [Theory]
    [InlineData("America/New_York", "2026-03-08T02:30:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:15:00")]
    [InlineData("America/Sao_Paulo", "2018-11-04T00:00:00")]
    [InlineData("Pacific/Apia", "2011-12-30T12:00:00")]
    public void Moment_OfATimeThatTheClocksSkip_IsRefused(string zone, string local)
    {
        var calendar = new BusinessCalendar { Zone = Zones.Get(zone) };

        var refusal = Assert.Throws<ArgumentException>(() => calendar.MomentOf(Zones.Local(local)));

        Assert.Contains($"skip {local}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryMoment_OfEveryZone_ComesBackFromItsLocalTime()
    {
        var wrong = TimeZoneInfo.GetSystemTimeZones()
            .SelectMany(zone => Around(zone).Where(moment => !ComesBack(zone, moment)).Take(1)
                .Select(moment => $"{zone.Id} {moment:u}"));

        Assert.Empty(wrong);
    }

    // What the clocks show twice comes back as its second showing, so a moment comes back as itself or later, and what
    // it comes back as shows the same local time.
    private static bool ComesBack(TimeZoneInfo zone, DateTimeOffset moment)
    {
        var local = moment.ToOffset(zone.GetUtcOffset(moment)).DateTime;
        var back = LocalTimeline.MomentOf(zone, local);
        return back >= moment && back.DateTime == local && zone.GetUtcOffset(back) == back.Offset;
    }

    private static IEnumerable<DateTimeOffset> Around(TimeZoneInfo zone)
    {
        var moment = Zones.At("1990-01-01T00:00:00Z");
        for (var offset = zone.GetUtcOffset(moment); moment.Year < 2031; moment = moment.AddDays(1))
        {
            var next = zone.GetUtcOffset(moment);
            if (next != offset)
            {
                for (var quarter = -100; quarter <= 8; quarter++)
                {
                    yield return moment.AddMinutes(quarter * 15);
                }
            }

            offset = next;
        }
    }
}
