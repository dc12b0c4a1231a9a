using System.Globalization;

namespace SupportOps.Http;

/// <summary>What a failure says once it is known that it was the last one, or that no time is left.</summary>
internal static class CallOutcome
{
    private const string RaiseLimit = "Run it again later, or raise the time limit";

    /// <summary>
    /// A failure is final when the call must not be repeated, or when it asks for a longer wait than there is time for.
    /// </summary>
    public static AttemptFailure WithinLimits(AttemptFailure failure, bool isRepeatable, CallClock clock) =>
        isRepeatable ? WithinBudget(failure, clock) : failure with { Transient = null };

    private static AttemptFailure WithinBudget(AttemptFailure failure, CallClock clock) =>
        failure is { Transient: not null, RetryAfter: { } wait } && wait > clock.Left
            ? failure with
            {
                Problem = $"{failure.Problem}, and the next try should wait {DurationText.Of(wait)}, but only "
                    + $"{DurationText.Of(clock.Left)} of {DurationText.Of(clock.Total)} are left",
                Hint = RaiseLimit,
                Transient = null,
            }
            : failure;

    public static AttemptFailure Final(AttemptFailure failure, CallClock clock) => clock.Tries > 1
        ? failure with
        {
            Problem = string.Create(
                CultureInfo.InvariantCulture,
                $"{failure.Problem} (tried {clock.Tries} times in {DurationText.Of(clock.Elapsed)})"),
        }
        : failure;

    public static AttemptFailure OutOfTime(string failed, CallClock clock) => new()
    {
        Problem = $"{failed} within the time limit of {DurationText.Of(clock.Total)}"
            + (clock.LastFailure is { } last ? $"; last, {last.Problem}" : string.Empty),
        Hint = RaiseLimit,
        Status = clock.LastFailure?.Status,
        Code = clock.LastFailure?.Code,
        RequestId = clock.LastFailure?.RequestId,
        RetryAfter = clock.LastFailure?.RetryAfter,
        Cause = clock.LastFailure?.Cause,
        Transient = "timeout",
    };

    public static AttemptFailure TooManyRequests(string failed, RequestPace pace) => new()
    {
        Problem = string.Create(
            CultureInfo.InvariantCulture,
            $"{failed}: {pace.RequestsPerMinute} requests went out within a minute, which is all "
            + $"that is allowed, and no time is left to wait"),
        Hint = "Raise the time limit, or allow more requests per minute",
    };
}
