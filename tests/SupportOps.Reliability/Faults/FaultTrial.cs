using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Faults;

/// <summary>Plays one cell of the matrix.</summary>
internal static class FaultTrial
{
    /// <summary>What became of the call.</summary>
    public static FaultOutcome Play(FaultCell cell)
    {
        var clock = new VirtualClock();
        using var network = new FaultyNetwork(cell, clock);
        string? answer = null;
        Exception? error = null;
        try
        {
            answer = VirtualRun.End(
                clock, 2 * cell.Call.Budget, stop => cell.Call.RunAsync(network, clock, stop));
        }
        // Whatever a call may throw is what the matrix judges.
        catch (Exception exception)
        {
            error = exception;
        }

        return new FaultOutcome
        {
            Answer = answer,
            Error = error,
            Elapsed = clock.Elapsed,
            Attempts = network.Attempts,
            Stray = network.Stray,
            LeftThread = clock.LeftThread,
        };
    }
}
