using FsCheck;
using FsCheck.Fluent;

namespace SupportOps.Testing.Tests;

public sealed class ManualClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Wait_EndsWhenTheClockHasMovedFarEnough()
    {
        var clock = new ManualClock(Start);
        var wait = Task.Delay(TimeSpan.FromMinutes(1), clock);

        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal((false, 1), (wait.IsCompleted, clock.Waiting));
        clock.Advance(TimeSpan.FromSeconds(1));
        await wait;

        Assert.Equal((Start.AddMinutes(1), 0), (clock.GetUtcNow(), clock.Waiting));
    }

    [Fact]
    public void Timer_ThatRepeats_FiresAtEachOfItsTimes()
    {
        var clock = new ManualClock(Start);
        var seconds = new List<double>();
        using var timer = clock.CreateTimer(
            _ => seconds.Add((clock.GetUtcNow() - Start).TotalSeconds), state: null, TimeSpan.FromSeconds(1),
            TimeSpan.FromSeconds(2));

        clock.Advance(TimeSpan.FromSeconds(6));
        timer.Dispose();
        clock.Advance(TimeSpan.FromSeconds(6));

        Assert.Equal([1, 3, 5], seconds);
        Assert.Equal(Start.AddSeconds(12), clock.GetUtcNow());
    }

    [Fact]
    public void Clock_DoesNotGoBack() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new ManualClock(Start).Advance(TimeSpan.FromTicks(-1)));

    [Fact]
    public void Clock_MovedInSteps_ShowsTheirSum() => Prop.ForAll<ushort[]>(steps =>
    {
        var clock = new ManualClock(Start);
        var stamp = clock.GetTimestamp();
        foreach (var step in steps)
        {
            clock.Advance(TimeSpan.FromMilliseconds(step));
        }

        var sum = TimeSpan.FromMilliseconds(steps.Sum(step => (double)step));
        return clock.GetUtcNow() == Start + sum && clock.GetElapsedTime(stamp) == sum;
    }).QuickCheckThrowOnFailure();
}
