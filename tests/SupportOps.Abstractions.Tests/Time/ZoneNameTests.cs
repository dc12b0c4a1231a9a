using SupportOps.Time;

namespace SupportOps.Abstractions.Tests.Time;

public sealed class ZoneNameTests
{
    [Theory]
    [InlineData("America/New_York", -5)]
    [InlineData("Australia/Lord_Howe", 11)]
    [InlineData("America/Argentina/Buenos_Aires", -3)]
    [InlineData("UTC", 0)]
    [InlineData("Z", 0)]
    [InlineData("+05:30", 5.5)]
    [InlineData("-08:00", -8)]
    [InlineData("+14:00", 14)]
    public void Zone_ByNameOrOffset_IsFound(string text, double hours)
    {
        Assert.True(ZoneName.TryFind(text, out var zone, out _));
        Assert.Equal(TimeSpan.FromHours(hours), zone.GetUtcOffset(Zones.At("2026-01-01T00:00:00Z")));
    }

    [Theory]
    [InlineData("PST", "\"PST\" is ambiguous; write America/Los_Angeles or -08:00.")]
    [InlineData("est", "\"est\" is ambiguous; write America/New_York or -05:00.")]
    [InlineData("IST", "\"IST\" is ambiguous; write Asia/Kolkata, Asia/Jerusalem or Europe/Dublin.")]
    public void Abbreviation_IsRefusedWithWhatItMayMean(string text, string expected)
    {
        Assert.False(ZoneName.TryFind(text, out _, out var problem));
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Mars/Olympus")]
    [InlineData("../zoneinfo/UTC")]
    [InlineData("/etc/localtime")]
    [InlineData("Japan")]
    [InlineData("+5")]
    [InlineData("+15:00")]
    [InlineData("+05:99")]
    [InlineData("Pacific Standard Time")]
    public void Nonsense_IsRefusedWithWhatToWrite(string? text)
    {
        Assert.False(ZoneName.TryFind(text, out _, out var problem));
        Assert.Contains("write an IANA name such as America/New_York", problem, StringComparison.Ordinal);
    }
}
