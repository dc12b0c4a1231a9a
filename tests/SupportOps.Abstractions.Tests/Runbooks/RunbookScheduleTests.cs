using System.Globalization;
using SupportOps.Runbooks;

namespace SupportOps.Abstractions.Tests.Runbooks;

public sealed class RunbookScheduleTests
{
    [Theory]
    [InlineData("2026-01-20 - 09:00 UTC", "2026-01-20T09:00Z")]
    [InlineData("`2026-01-20 - 09:00 UTC`", "2026-01-20T09:00Z")]
    [InlineData("2026-01-20T09:00+01:00", "2026-01-20T08:00Z")]
    [InlineData("2026-01-20 at 11:30 PM (UTC-5)", "2026-01-21T04:30Z")]
    [InlineData("2026-01-20 09:00 UTC+5:30", "2026-01-20T03:30Z")]
    [InlineData("2026-07-20 09:00 Europe/Berlin", "2026-07-20T07:00Z")]
    [InlineData("2026-07-20 09:00 Pacific time", "2026-07-20T16:00Z")]
    [InlineData("2026-01-20 09:00 PST", "2026-01-20T17:00Z")]
    [InlineData("2026-01-20 9:00 AM Pacific time", "2026-01-20T17:00Z")]
    [InlineData("2026-01-20 09:00 Etc/GMT+5", "2026-01-20T14:00Z")]
    [InlineData("2026-01-20 09:00 europe/berlin", "2026-01-20T08:00Z")]
    [InlineData("2027-03-10 - 2330+0100", "2027-03-10T22:30Z")]
    [InlineData("2027-03-10 09:00 +14:00", "2027-03-09T19:00Z")]
    [InlineData("2027-03-10 23:30-08:00", "2027-03-11T07:30Z")]
    [InlineData("2027-03-10T03:30-08:00", "2027-03-10T11:30Z")]
    public void Moment_ThatIsClear_IsRead(string text, string moment) => Assert.Equal(
        DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), RunbookSchedule.Read(text).Moment);

    [Theory]
    [InlineData("2026-10-25 02:30 Europe/Berlin", 2)]
    [InlineData("2020-10-10 23:30 PST", 2)]
    [InlineData("2026-01-20 09:00 XYZ", 0)]
    [InlineData("2026-03-29 02:30 Europe/Berlin", 2)]
    [InlineData("2011-12-30 12:00 Pacific/Apia", 2)]
    [InlineData("2026-01-20 09:00 +14:30", 0)]
    [InlineData("2026-01-20 09:00 UTC+14:15", 0)]
    [InlineData("2026-01-20 09:00 UTC-14:30", 0)]
    [InlineData("2026-01-20 09:00 UTC+15", 0)]
    [InlineData("2027-07-01 10:00-11:00", 0)]
    [InlineData("2026-01-20 09:00 Australian Eastern Time", 0)]
    [InlineData("2026-01-20 09:00 Middle Eastern time", 0)]
    [InlineData("2026-01-20 09:00 South American Pacific time", 0)]
    [InlineData("2026-01-20 09:00 Central America Standard Time", 0)]
    [InlineData("soon UTC", 0)]
    public void Moment_ThatIsNotClear_IsNotGuessed(string text, int readings)
    {
        var schedule = RunbookSchedule.Read(text);

        Assert.Null(schedule.Moment);
        Assert.Equal(readings, schedule.Readings.Count);
    }
}
