using SupportOps.Runbooks;

namespace SupportOps.Abstractions.Tests.Runbooks;

public sealed class RunbookTimingTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void Durations_AreAddedUpAndCompared()
    {
        var timing = RunbookTiming.Of(new()
        {
            Tasks =
            [
                new() { Duration = "10m", Actual = "25m" },
                new() { Duration = "1h15m", Actual = "1h" },
                new() { Duration = "5m" },
                new() { Actual = "7m" },
            ],
        });

        Assert.Equal(
            (TimeSpan.FromMinutes(90), TimeSpan.FromMinutes(92), 1, 1, TimeSpan.Zero),
            (timing.Planned, timing.Actual, timing.WithoutPlan, timing.WithoutActual, timing.Overrun));
    }

    [Fact]
    public void RollbackStart_LeavesTimeForTheRollback()
    {
        var timing = RunbookTiming.Of(new() { Tasks = [new() { Duration = "20m" }] });

        Assert.Equal(TimeSpan.FromMinutes(40), timing.LatestRollbackStart(Hour));
        Assert.Equal(TimeSpan.FromMinutes(15), timing.LatestRollbackStart(Hour, TimeSpan.FromMinutes(45)));
        Assert.Null(timing.LatestRollbackStart(TimeSpan.FromMinutes(19)));
    }

    [Fact]
    public void RollbackStart_OfAnUnknownDuration_IsUnknown() => Assert.Null(
        RunbookTiming.Of(new() { Tasks = [new() { Duration = "20m" }, new()] }).LatestRollbackStart(Hour));

    [Theory]
    [InlineData("0m", 0)]
    [InlineData("2h", 120)]
    [InlineData("1h15m", 75)]
    [InlineData("90m", 90)]
    [InlineData("123456m", 123456)]
    public void Duration_OfHoursAndMinutes_IsRead(string text, int minutes) => Assert.Equal(
        (true, TimeSpan.FromMinutes(minutes)), (RunbookDuration.TryParse(text, out var duration), duration));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("h")]
    [InlineData("15m1h")]
    [InlineData("1.5h")]
    [InlineData("10min")]
    [InlineData("1d")]
    [InlineData("10M")]
    [InlineData("١٠m")]
    [InlineData("123456789h")]
    public void Duration_InAnotherForm_IsNone(string text) => Assert.False(RunbookDuration.TryParse(text, out _));
}
