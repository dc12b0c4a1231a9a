using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Tests;

public sealed class VirtualRunTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly VirtualClock _clock = new();

    [Fact]
    public void Timers_OfOneCall_FireInTheOrderOfTheirTimes()
    {
        var fired = VirtualRun.End(_clock, Day, async stop =>
        {
            var seen = new List<string>();
            var late = WaitAsync(20, "late", seen, stop);
            var early = WaitAsync(10, "early", seen, stop);
            var same = WaitAsync(10, "same", seen, stop);
            await Task.WhenAll(late, early, same);
            return seen;
        });

        Assert.Equal(["early", "same", "late"], fired);
        Assert.Equal(TimeSpan.FromSeconds(20), _clock.Elapsed);
    }

    [Fact]
    public void Timeout_OfAnEndlessWait_EndsItAtItsTimeOnTheSameThread()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => VirtualRun.End(_clock, Day, async _ =>
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10), _clock);
            try
            {
                await VirtualWait.ForAsync(Timeout.InfiniteTimeSpan, _clock, timeout.Token);
                return 0;
            }
            finally
            {
                _clock.Visit();
            }
        }));

        Assert.Equal(TimeSpan.FromSeconds(10), _clock.Elapsed);
        Assert.False(_clock.LeftThread);
    }

    [Fact]
    public void Call_ThatWaitsLongerThanTheLimit_Hangs() =>
        Assert.Throws<HangException>(() => VirtualRun.End(_clock, Day, async stop =>
        {
            await VirtualWait.ForAsync(3 * Day, _clock, stop);
            await VirtualWait.ForAsync(Day, _clock, CancellationToken.None);
            return 0;
        }));

    [Fact]
    public void Call_ThatWaitsForNothing_Hangs() => Assert.Throws<HangException>(() =>
        VirtualRun.End(_clock, Day, _ => new TaskCompletionSource<int>().Task));

    [Fact]
    public void Timer_ThatWasStopped_DoesNotMoveTheClock()
    {
        _clock.CreateTimer(_ => { }, null, Day, Timeout.InfiniteTimeSpan).Dispose();

        Assert.False(_clock.MoveToNextTimer());
        Assert.Equal(TimeSpan.Zero, _clock.Elapsed);
    }

    [Fact]
    public void WallClock_SetWrong_ChangesNoTimestamp()
    {
        var (start, now) = (_clock.GetTimestamp(), _clock.GetUtcNow());

        _clock.SetWrongBy(Day);

        Assert.Equal(start, _clock.GetTimestamp());
        Assert.Equal(now + Day, _clock.GetUtcNow());
        Assert.Equal(now, _clock.TrueUtcNow);
    }

    private async Task WaitAsync(int seconds, string name, List<string> seen, CancellationToken stop)
    {
        await VirtualWait.ForAsync(TimeSpan.FromSeconds(seconds), _clock, stop);
        seen.Add(name);
    }
}
