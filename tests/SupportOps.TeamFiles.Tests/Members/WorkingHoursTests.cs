using SupportOps.Team;

namespace SupportOps.TeamFiles.Tests.Members;

public sealed class WorkingHoursTests
{
    [Theory]
    [InlineData("0800-1600 Central time")]
    [InlineData("0000-0800 UTC")]
    [InlineData("2200-0600 Europe/Berlin")]
    [InlineData("1600-2400 UTC+10")]
    [InlineData("0900-1700 +02:00")]
    [InlineData("0900-1700 (-0700)")]
    [InlineData("0900-1700  PST ")]
    public void Hours_WithAZone_AreAccepted(string hours) =>
        Assert.Empty(Findings.Of(TeamFileText.With($"working_hours: '{hours}'")));

    [Theory]
    [InlineData("0900-1700")]
    [InlineData("0900-1700 ")]
    [InlineData("0900-1700UTC")]
    [InlineData("0900 - 1700 UTC")]
    [InlineData("0900–1700 UTC")]
    [InlineData("900-1700 UTC")]
    [InlineData("9-17 UTC")]
    [InlineData("09:00-17:00 UTC")]
    [InlineData("0960-1700 UTC")]
    [InlineData("0900-2500 UTC")]
    [InlineData("2400-0800 UTC")]
    [InlineData("0900-1700 PM")]
    [InlineData("0900-1700 TBD")]
    [InlineData("0900-1700 -")]
    [InlineData("")]
    public void Hours_WithoutFormOrZone_AreAWarningAndKeepTheirText(string hours)
    {
        var reading = Findings.Read(TeamFileText.With($"working_hours: '{hours}'"));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal("TY-WORKING-HOURS working_hours warning", Findings.Describe(finding));
        Assert.Equal(new WorkingHours(hours), reading.Member!.WorkingHours);
    }

    [Fact]
    public void Hours_UpToMidnight_EndAtMidnight()
    {
        var member = Findings.Read(TeamFileText.With("working_hours: 1600-2400 Central time")).Member!;

        Assert.Equal(
            new WorkingHours("1600-2400 Central time", new(16, 0), TimeOnly.MinValue, "Central time"),
            member.WorkingHours);
    }
}
