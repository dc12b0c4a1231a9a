using SupportOps.Time;

namespace SupportOps.Abstractions.Tests.Time;

public sealed class BusinessCalendarTests
{
    private static readonly OpenHours Office = new(new TimeOnly(9, 0), new TimeOnly(17, 0));

    [Theory]
    [InlineData("2026-10-30T10:00:00-04:00", "2026-11-02T10:00:00-05:00", 73)]
    [InlineData("2026-03-06T10:00:00-05:00", "2026-03-09T10:00:00-04:00", 71)]
    public void SameTime_OverAChangeOfTheClocks_IsAnHourMoreOrLess(string from, string to, int hours)
    {
        var deadline = Calendar("America/New_York", Office)
            .DeadlineAfter(Zones.At(from), meaning: BusinessDayMeaning.SameTimeNextDay);

        Assert.Equal(Zones.At(to), deadline.At);
        Assert.Equal(TimeSpan.FromHours(hours), deadline.At - Zones.At(from));
    }

    [Theory]
    [InlineData("2026-11-16T10:00:00Z", "2026-11-17T17:00:00Z", "2026-11-17T10:00:00Z")]
    [InlineData("2026-11-16T08:00:00Z", "2026-11-17T17:00:00Z", "2026-11-17T09:00:00Z")]
    [InlineData("2026-11-20T16:59:00Z", "2026-11-23T17:00:00Z", "2026-11-23T16:59:00Z")]
    [InlineData("2026-11-20T20:00:00Z", "2026-11-23T17:00:00Z", "2026-11-24T09:00:00Z")]
    [InlineData("2026-11-21T13:00:00Z", "2026-11-23T17:00:00Z", "2026-11-24T09:00:00Z")]
    public void BusinessDay_HasTwoMeanings(string from, string end, string same)
    {
        var calendar = Calendar("Etc/UTC", Office);

        Assert.Equal(Zones.At(end), calendar.DeadlineAfter(Zones.At(from)).At);
        Assert.Equal(
            Zones.At(same), calendar.DeadlineAfter(Zones.At(from), 1, BusinessDayMeaning.SameTimeNextDay).At);
    }

    [Fact]
    public void Default_CountsWholeDaysFromMondayToFriday()
    {
        var deadline = BusinessCalendar.Utc.DeadlineAfter(Zones.At("2026-11-20T10:00:00Z"));

        Assert.Equal(Zones.At("2026-11-24T00:00:00Z"), deadline.At);
        Assert.False(deadline.IsMissedAt(deadline.At));
        Assert.True(deadline.IsMissedAt(deadline.At.AddTicks(1)));
    }

    [Fact]
    public void Holidays_AtTheEndOfTheYear_AreSkippedAndNamed()
    {
        var calendar = Calendar("Europe/London", Office) with
        {
            SpecialDays =
            [
                SpecialDay.Holiday(Zones.Day("2027-01-01"), "New Year's Day"),
                new SpecialDay
                {
                    Date = Zones.Day("2026-12-31"),
                    Name = "New Year's Eve",
                    Hours = [new OpenHours(new TimeOnly(9, 0), new TimeOnly(12, 0))],
                },
                SpecialDay.Holiday(Zones.Day("2027-05-03"), "Early May bank holiday"),
            ],
        };

        var deadline = calendar.DeadlineAfter(Zones.At("2026-12-31T10:00:00Z"));

        Assert.Equal(Zones.At("2027-01-04T17:00:00Z"), deadline.At);
        Assert.Equal(["New Year's Day"], deadline.Applied.Select(day => day.Name));
        Assert.Equal("2027-01-01 New Year's Day is a holiday.", deadline.Reasons[^1]);
        Assert.Equal(
            "2026-12-31 New Year's Eve has hours of its own: 09:00-12:00.",
            calendar.DeadlineAfter(Zones.At("2026-12-30T10:00:00Z")).Reasons[^1]);
    }

    [Fact]
    public void Holiday_ThatChangesNothing_IsNotNamed()
    {
        var calendar = Calendar("Etc/UTC", Office) with
        {
            SpecialDays = [SpecialDay.Holiday(Zones.Day("2026-11-21"), "A Saturday")],
        };

        Assert.Empty(calendar.DeadlineAfter(Zones.At("2026-11-20T10:00:00Z")).Applied);
    }

    [Theory]
    [InlineData("2026-11-17T11:59:00Z", "2026-11-18T11:59:00Z")]
    [InlineData("2026-11-17T12:00:00Z", "2026-11-18T13:00:00Z")]
    [InlineData("2026-11-16T12:30:00Z", "2026-11-17T13:00:00Z")]
    [InlineData("2026-11-16T12:00:00Z", "2026-11-17T13:00:00Z")]
    public void SameTime_InABreak_IsTheNextOpening(string from, string to)
    {
        var noon = new OpenHours(new TimeOnly(9, 0), new TimeOnly(12, 0));
        var calendar = Calendar("Etc/UTC", noon, new OpenHours(new TimeOnly(13, 0), new TimeOnly(17, 0))) with
        {
            SpecialDays = [HalfDay("2026-11-16", "09:00-17:00")],
        };

        Assert.Equal(Zones.At(to), SameTime(calendar, from));
    }

    [Fact]
    public void SameTime_OnADayThatClosesEarlier_IsItsClosing()
    {
        var calendar = Calendar("Etc/UTC", Office) with
        {
            SpecialDays = [HalfDay("2026-12-31", "09:00-12:00"), HalfDay("2027-01-04", "13:00-15:00")],
        };

        Assert.Equal(Zones.At("2026-12-31T12:00:00Z"), SameTime(calendar, "2026-12-30T15:00:00Z"));
        Assert.Equal(Zones.At("2027-01-04T13:00:00Z"), SameTime(calendar, "2027-01-01T10:00:00Z"));
    }

    [Theory]
    [InlineData("2028-02-28T10:00:00Z", "2028-02-29T17:00:00Z")]
    [InlineData("2028-02-29T10:00:00Z", "2028-03-01T17:00:00Z")]
    [InlineData("2027-02-26T10:00:00Z", "2027-03-01T17:00:00Z")]
    [InlineData("2100-02-26T10:00:00Z", "2100-03-01T17:00:00Z")]
    public void BusinessDay_KnowsLeapDays(string from, string to) =>
        Assert.Equal(Zones.At(to), Calendar("Etc/UTC", Office).DeadlineAfter(Zones.At(from)).At);

    [Theory]
    [InlineData("America/New_York", "2026-03-08", 23)]
    [InlineData("America/New_York", "2026-11-01", 25)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", 24.5)]
    [InlineData("Australia/Lord_Howe", "2026-10-04", 23.5)]
    [InlineData("America/Sao_Paulo", "2018-11-04", 23)]
    [InlineData("America/Sao_Paulo", "2018-02-17", 25)]
    [InlineData("Africa/Cairo", "2026-04-24", 23)]
    [InlineData("Africa/Cairo", "2026-10-29", 25)]
    [InlineData("Pacific/Apia", "2011-12-30", 0)]
    [InlineData("Pacific/Apia", "2011-12-31", 24)]
    public void WholeDay_HasItsRealLength(string zone, string date, double hours)
    {
        var calendar = new BusinessCalendar { Zone = Zones.Get(zone), Week = WorkWeek.AlwaysOpen };
        var day = Zones.Day(date);
        var days = OpenDays.Around(calendar, Zones.At(date + "T12:00:00Z")).TakeWhile(open => open.Date <= day);

        Assert.Equal(
            TimeSpan.FromHours(hours),
            days.Where(open => open.Date == day)
                .Aggregate(TimeSpan.Zero, (sum, open) => sum + (open.Closes - open.Opens)));
    }

    [Fact]
    public void NightShift_BelongsToTheDateOnWhichItBegins()
    {
        var night = Calendar("America/New_York", new OpenHours(new TimeOnly(22, 0), new TimeOnly(6, 0)));

        // Saturday to Sunday is free, Friday's shift ends on Saturday at 6; it is an hour longer when clocks go back.
        Assert.True(night.IsOpen(Zones.At("2026-10-31T05:59:00-04:00")));
        Assert.False(night.IsOpen(Zones.At("2026-10-31T06:00:00-04:00")));
        Assert.False(night.IsOpen(Zones.At("2026-11-01T23:00:00-05:00")));
        Assert.Equal(
            Zones.At("2026-11-18T06:00:00-05:00"), night.DeadlineAfter(Zones.At("2026-11-17T03:00:00-05:00")).At);
        Assert.Equal(
            Zones.At("2026-11-18T03:00:00-05:00"),
            night.DeadlineAfter(Zones.At("2026-11-17T03:00:00-05:00"), 1, BusinessDayMeaning.SameTimeNextDay).At);
    }

    [Fact]
    public void OpenTime_OfHoursThatOverlap_CountsOnce()
    {
        var calendar = Calendar(
            "Etc/UTC",
            new OpenHours(new TimeOnly(12, 0), new TimeOnly(18, 0)),
            new OpenHours(new TimeOnly(9, 0), new TimeOnly(13, 0)));

        Assert.Equal(
            TimeSpan.FromHours(9),
            calendar.OpenTimeBetween(Zones.At("2026-11-16T00:00:00Z"), Zones.At("2026-11-17T00:00:00Z")));
    }

    [Fact]
    public void AddOpenTime_EndsWhenTheTimeIsFull()
    {
        var calendar = Calendar("Etc/UTC", Office);

        Assert.Equal(
            Zones.At("2026-11-20T17:00:00Z"),
            calendar.AddOpenTime(Zones.At("2026-11-20T09:00:00Z"), TimeSpan.FromHours(8)));
        Assert.Equal(
            Zones.At("2026-11-23T09:01:00Z"),
            calendar.AddOpenTime(Zones.At("2026-11-20T16:00:00Z"), TimeSpan.FromMinutes(61)));
        Assert.Equal(Zones.At("2026-11-23T09:00:00Z"), calendar.NextOpen(Zones.At("2026-11-20T17:00:00Z")));
    }

    [Fact]
    public void Calendar_ThatNeverOpens_IsRefusedWhenAsked()
    {
        var calendar = new BusinessCalendar { Zone = TimeZoneInfo.Utc, Week = WorkWeek.MondayToFriday() };
        var moment = Zones.At("2026-11-20T09:00:00Z");

        Assert.False(calendar.IsOpen(moment));
        Assert.Equal(TimeSpan.Zero, calendar.OpenTimeBetween(moment, moment.AddYears(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.NextOpen(moment));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.AddOpenTime(moment, TimeSpan.FromHours(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.DeadlineAfter(moment));
    }

    [Fact]
    public void SpecialDays_OfOneDateTwice_AreRefused() => Assert.Throws<ArgumentException>(
        () => BusinessCalendar.Utc with
        {
            SpecialDays = [HalfDay("2026-12-24", "09:00-12:00"), SpecialDay.Holiday(Zones.Day("2026-12-24"), "Eve")],
        });

    private static DateTimeOffset SameTime(BusinessCalendar calendar, string from) =>
        calendar.DeadlineAfter(Zones.At(from), 1, BusinessDayMeaning.SameTimeNextDay).At;

    private static SpecialDay HalfDay(string date, string hours) => new()
    {
        Date = Zones.Day(date),
        Name = "half a day",
        Hours = [OpenHours.TryParse(hours, out var read) ? read : throw new FormatException(hours)],
    };

    private static BusinessCalendar Calendar(string zone, params IReadOnlyList<OpenHours> hours) =>
        new() { Zone = Zones.Get(zone), Week = WorkWeek.MondayToFriday(hours) };
}
