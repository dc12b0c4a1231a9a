using Polly;
using Polly.Retry;

namespace SupportOps.Http;

/// <summary>Repeats a try that failed for a reason that passes: waits grow from a second, with jitter.</summary>
internal sealed class CallRetry
{
    private static readonly ResiliencePropertyKey<CallClock> ClockKey = new("supportops.clock");

    private readonly ApiConnection _connection;
    private readonly ResiliencePipeline _pipeline;

    public CallRetry(ApiConnection connection)
    {
        _connection = connection;
        _pipeline = connection.Limits.MaxTries > 1
            ? new ResiliencePipelineBuilder { TimeProvider = connection.Time }.AddRetry(Options()).Build()
            : ResiliencePipeline.Empty;
    }

    public async Task<Attempt<T>> RunAsync<T>(
        Func<CancellationToken, ValueTask<Attempt<T>>> attempt,
        CallClock clock,
        CancellationToken cancellationToken)
        where T : class
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(ClockKey, clock);
        try
        {
            return await _pipeline.ExecuteAsync(
                static (context, attempt) => attempt(context.CancellationToken), context, attempt)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private RetryStrategyOptions Options() => new()
    {
        MaxRetryAttempts = _connection.Limits.MaxTries - 1,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromSeconds(1),
        MaxDelay = TimeSpan.FromSeconds(30),
        UseJitter = true,
        ShouldHandle = static arguments => ValueTask.FromResult(FailureOf(arguments.Outcome)?.Transient is not null),

        // The wait that a vendor asks for was compared with the budget before; null leaves the wait to the back-off.
        DelayGenerator = static arguments => ValueTask.FromResult(FailureOf(arguments.Outcome)?.RetryAfter),
        OnRetry = TellAsync,
    };

    private ValueTask TellAsync(OnRetryArguments<object> arguments)
    {
        var clock = arguments.Context.Properties.GetValue(ClockKey, defaultValue: null!);
        if (arguments.RetryDelay > clock.Left)
        {
            // Nothing is won by waiting for a try that can never start.
            throw new OperationCanceledException("The budget ends before the next try.");
        }

        var failure = FailureOf(arguments.Outcome)!;
        var system = _connection.Dialect.System;
        var next = arguments.AttemptNumber + 2;
        var wait = DurationText.Of(arguments.RetryDelay);
        HttpLog.Retrying(
            _connection.Logger, system, failure.Summary ?? failure.Problem, wait, next, _connection.Limits.MaxTries);
        HttpTelemetry.CountRetry(system, failure.Transient!, next - 1, clock.Activity);
        return ValueTask.CompletedTask;
    }

    private static AttemptFailure? FailureOf(Outcome<object> outcome) => (outcome.Result as IAttempt)?.Failure;
}
