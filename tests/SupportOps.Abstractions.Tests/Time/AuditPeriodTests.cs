using SupportOps.Time;

namespace SupportOps.Abstractions.Tests.Time;

public sealed class AuditPeriodTests
{
    [Theory]
    [InlineData("2026-01-01T00:00:00Z", "2026-Q1")]
    [InlineData("2026-03-31T23:59:59Z", "2026-Q1")]
    [InlineData("2026-04-01T00:00:00Z", "2026-Q2")]
    [InlineData("2026-12-31T23:59:59Z", "2026-Q4")]
    public void Instant_FallsIntoTheCalendarQuarterOfUtc(string instant, string period) =>
        Assert.Equal(period, AuditPeriod.Containing(DateTimeOffset.Parse(instant, null)).ToString());

    [Fact]
    public void Instant_OnTheDayBeforeInAnotherZone_FallsIntoTheQuarterBefore()
    {
        var instant = new DateTimeOffset(2026, 10, 1, 2, 0, 0, TimeSpan.Zero);

        Assert.Equal("2026-Q3", AuditPeriod.Containing(
            instant, TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles")).ToString());
    }

    [Theory]
    [InlineData("2026-01-31T12:00:00Z", "2025-Q4")]
    [InlineData("2026-02-01T12:00:00Z", "2026-Q1")]
    [InlineData("2026-05-01T12:00:00Z", "2026-Q2")]
    public void Instant_WithYearThatBeginsInFebruary_FallsIntoItsQuarter(string instant, string period) =>
        Assert.Equal(period, AuditPeriod.Containing(DateTimeOffset.Parse(instant, null), firstMonth: 2).ToString());

    [Theory]
    [InlineData("2026-Q1", true)]
    [InlineData("0001-Q4", true)]
    [InlineData("2026-Q5", false)]
    [InlineData("2026-Q0", false)]
    [InlineData("2026-q1", false)]
    [InlineData("0000-Q1", false)]
    [InlineData("+026-Q1", false)]
    [InlineData("2026Q1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Text_IsAPeriodOnlyInItsExactForm(string? text, bool expected)
    {
        Assert.Equal(expected, AuditPeriod.TryParse(text, out var period));
        Assert.True(!expected || period.ToString() == text);
    }
}
