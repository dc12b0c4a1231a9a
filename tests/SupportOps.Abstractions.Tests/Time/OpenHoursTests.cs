using SupportOps.Time;

namespace SupportOps.Abstractions.Tests.Time;

public sealed class OpenHoursTests
{
    [Theory]
    [InlineData("09:00-17:30", false)]
    [InlineData("22:00-06:00", true)]
    [InlineData("00:00-24:00", true)]
    [InlineData("18:00-24:00", true)]
    public void Text_OfHours_ReadsBack(string text, bool endsNextDay)
    {
        Assert.True(OpenHours.TryParse(text, out var hours));
        Assert.Equal((text, endsNextDay), (hours.ToString(), hours.EndsNextDay));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("9:00-17:00")]
    [InlineData("09:00–17:00")]
    [InlineData("24:00-09:00")]
    [InlineData("09:60-17:00")]
    [InlineData("09:00-17:00 ")]
    public void Text_ThatIsNoHours_IsRefused(string? text) => Assert.False(OpenHours.TryParse(text, out _));
}
