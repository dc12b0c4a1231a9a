using System.Net;

namespace SupportOps.Reliability.Faults;

/// <summary>Says what is wrong with an outcome by the rule of its cell; never looks at how a client works.</summary>
internal static class FaultJudge
{
    private const int MostTries = 5;

    // Of those that nobody asked for, jitter included.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public static string? FindProblem(FaultCell cell, FaultOutcome outcome) =>
        FindBreach(cell, outcome) ?? cell.Rule switch
        {
            _ when cell.Value is { } value => MustGive(value, 1, outcome),
            FaultRule.Harmless => MustGive(cell.Call.Answer, 1, outcome),
            FaultRule.Retried when cell.Stays => MustFail(cell, outcome) ?? MustTryAgain(cell, outcome),
            FaultRule.Retried => MustGive(cell.Call.Answer, 2, outcome) ?? MustWait(cell, outcome),
            FaultRule.Refused => MustFail(cell, outcome) ?? MustTryOnce(outcome),
            FaultRule.Renewed when cell.Stays => MustFail(cell, outcome) ?? MustTryTwice(outcome),
            FaultRule.Renewed => MustGive(cell.Call.Answer, 2, outcome),
            FaultRule.GivesUp => MustFail(cell, outcome) ?? MustTryOnce(outcome) ?? MustSayWhy(outcome),
            _ => MayGive(cell, outcome),
        };

    // Holds for every cell, whatever its rule.
    private static string? FindBreach(FaultCell cell, FaultOutcome outcome) => outcome switch
    {
        { Stray: { } stray } => $"a request went to {stray.Host}",
        { Error: VirtualTime.HangException hang } => $"hangs: {hang.Message}",
        { LeftThread: true } => "went on on another thread, so that its timing means nothing",
        { Attempts.Count: 0 } => "no request came that the fault could hit",
        { Attempts.Count: > MostTries } => $"was tried {outcome.Attempts.Count} times",
        _ when outcome.Elapsed > cell.Call.Budget =>
            $"took {outcome.Elapsed} of a budget of {cell.Call.Budget}",
        { Error: { } error } when ErrorJudge.FindProblem(error, cell.Adapter.Secrets) is { } problem => problem,
        _ => null,
    };

    private static string? MustGive(string answer, int attempts, FaultOutcome outcome) => outcome switch
    {
        { Error: { } error } => $"had to succeed and failed: {error.Message}",
        _ when outcome.Answer != answer => $"gave another answer: {outcome.Answer}",
        _ when outcome.Attempts.Count != attempts =>
            $"had to be sent {attempts} times and was {outcome.Attempts.Count}",
        _ => null,
    };

    private static string? MustFail(FaultCell cell, FaultOutcome outcome) => outcome.Error switch
    {
        null => $"had to fail and gave {outcome.Answer}",
        SupportOpsApiException { Status: var status } when !IsStatus(cell, status) =>
            $"the error names the status {status}",
        _ => null,
    };

    // Where the fault has no status of its own, the error may still name the good one in front of a bad body.
    private static bool IsStatus(FaultCell cell, HttpStatusCode? status) => cell switch
    {
        { Fault.Status: { } own } => status == own,
        _ => status is null or (>= HttpStatusCode.OK and < HttpStatusCode.Ambiguous),
    };

    private static string? MayGive(FaultCell cell, FaultOutcome outcome) =>
        outcome.Error is null ? MustGive(cell.Call.Answer, outcome.Attempts.Count, outcome) : MustFail(cell, outcome);

    private static string? MustTryOnce(FaultOutcome outcome) =>
        outcome.Attempts.Count == 1 ? null : $"must not be tried again and was, {outcome.Attempts.Count} times";

    private static string? MustTryTwice(FaultOutcome outcome) =>
        outcome.Attempts.Count == 2 ? null : $"must be tried twice and was, {outcome.Attempts.Count} times";

    // Fewer tries than allowed are right only where the next wait might not have fitted in.
    private static string? MustTryAgain(FaultCell cell, FaultOutcome outcome)
    {
        var nextWait = cell.Fault.AskedWait is { } asked && asked > LongestDelay ? asked : LongestDelay;
        return outcome.Attempts.Count switch
        {
            1 => "was not tried again",
            < MostTries when outcome.Elapsed + nextWait < cell.Call.Budget =>
                $"was tried {outcome.Attempts.Count} times only, in {outcome.Elapsed}",
            _ => null,
        };
    }

    private static string? MustWait(FaultCell cell, FaultOutcome outcome)
    {
        if (cell.Fault.Status is null)
        {
            return null;
        }

        var wait = outcome.Attempts[1] - outcome.Attempts[0];
        return cell.Fault.AskedWait switch
        {
            { } asked when wait < asked => $"waited {wait}, and {asked} was asked for",
            null when wait > LongestDelay => $"waited {wait}, and nobody asked for it",
            _ => null,
        };
    }

    private static string? MustSayWhy(FaultOutcome outcome) =>
        outcome.Error?.Message.Contains("wait", StringComparison.OrdinalIgnoreCase) == true
            ? null
            : $"does not speak of the wait that is too long: {outcome.Error?.Message}";
}
