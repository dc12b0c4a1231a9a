using System.Diagnostics;

namespace SupportOps.Http;

/// <summary>What one running call has used so far.</summary>
internal sealed class CallClock(CallBudget budget, Activity? activity, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>The span of the call; null when nobody traces.</summary>
    public Activity? Activity => activity;

    public int Tries { get; set; }

    /// <summary>Why the last try failed; null while none has.</summary>
    public AttemptFailure? LastFailure { get; set; }

    public TimeSpan Total => budget.Total;

    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    public TimeSpan Left => budget.Left - Elapsed;

    public void Stop() => budget.Spend(Elapsed);
}
