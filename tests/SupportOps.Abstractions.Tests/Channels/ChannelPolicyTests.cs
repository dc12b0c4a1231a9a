using SupportOps.Channels;
using SupportOps.Time;

namespace SupportOps.Abstractions.Tests.Channels;

public sealed class ChannelPolicyTests
{
    private static readonly DateTimeOffset Friday = Tickets.At("2026-11-20T22:00:00Z");

    [Fact]
    public void Handbook_HasTheChannelsInTheirOrder() => Assert.Equal(
        [
            "1 emergency 5 min by the clock", "2 security-mail 1 business day", "2 hackerone 1 business day",
            "3 zendesk ", "4 follow-up ", "5 support-tracker ", "6 product-trackers ", "7 docker ", "8 non-channel ",
        ],
        ChannelPolicy.Handbook.Channels.Select(channel => $"{channel.Priority} {channel.Id} {channel.Target}"));

    [Fact]
    public void Handbook_SaysWhatToDoInEachChannel() =>
        Assert.All(ChannelPolicy.Handbook.Channels, channel => Assert.NotEmpty(channel.Duties));

    [Fact]
    public void Emergency_IsDueByTheClockOnAWeekend() =>
        Assert.Equal(Friday.AddMinutes(5), Due("emergency", BusinessCalendar.Utc, Friday));

    [Theory]
    [InlineData("security-mail")]
    [InlineData("hackerone")]
    public void Security_IsDueWithinABusinessDayOfTheCalendar(string channel)
    {
        var office = BusinessCalendar.Utc with
        {
            Week = WorkWeek.MondayToFriday(new OpenHours(new TimeOnly(9, 0), new TimeOnly(17, 0))),
        };

        Assert.Equal(Tickets.At("2026-11-24T00:00:00Z"), Due(channel, BusinessCalendar.Utc, Friday));
        Assert.Equal(Tickets.At("2026-11-23T17:00:00Z"), Due(channel, office, Friday));
        Assert.Equal(
            Tickets.At("2026-11-24T09:00:00Z"),
            Due(channel, office with { BusinessDay = BusinessDayMeaning.SameTimeNextDay }, Friday));
    }

    [Fact]
    public void Target_InWorkingTime_SkipsWhatIsFree()
    {
        var target = ResponseTarget.OpenTime(TimeSpan.FromHours(8));

        Assert.Equal(Tickets.At("2026-11-23T06:00:00Z"), target.DueAfter(Friday, BusinessCalendar.Utc).At);
        Assert.Equal("8 h of working time", target.ToString());
    }

    [Fact]
    public void Target_OfNothing_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseTarget.ClockTime(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseTarget.OpenTime(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseTarget.BusinessDays(0));
    }

    [Fact]
    public void Channel_NamedTwice_IsRefused() => Assert.Throws<ArgumentException>(() => ChannelPolicy.Handbook with
    {
        Channels = [.. ChannelPolicy.Handbook.Channels, ChannelPolicy.Handbook.Channels[0]],
    });

    private static DateTimeOffset? Due(string channel, BusinessCalendar calendar, DateTimeOffset from) =>
        ChannelPolicy.Handbook.Find(new ChannelId(channel))!
            .DueOf(Tickets.Of(1) with { CreatedAt = from }, calendar)?.At;
}
