namespace SupportOps.Http;

/// <summary>
/// Asks a vendor for JSON: paced, tried again where that can help, within a time and a size. Every failure is a
/// <see cref="SupportOpsApiException"/>.
/// </summary>
/// <remarks>
/// A call that may be repeated is tried again after 408, 429 and 5xx, after what the vendor's dialect names, after
/// broken connections and after tries that took too long; never after a refusal, a redirect or an answer that is not
/// what was asked for. A wait that the vendor asks for counts against the budget, and one that is longer than what is
/// left of it ends the call at once.
/// </remarks>
public sealed class JsonApi
{
    private readonly ApiConnection _connection;
    private readonly JsonExchange _exchange;
    private readonly CallRetry _retry;

    /// <summary>Creates the asker.</summary>
    /// <param name="connection">What the calls share.</param>
    public JsonApi(ApiConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
        _exchange = new JsonExchange(connection);
        _retry = new CallRetry(connection);
    }

    /// <summary>Sends a call and reads its answer, within the time of a single call.</summary>
    /// <typeparam name="T">Shape of the answer.</typeparam>
    /// <param name="call">What to ask or order.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">
    /// No answer came, it was no success, or it was not what was asked for.
    /// </exception>
    public Task<T> SendAsync<T>(ApiCall<T> call, CancellationToken cancellationToken = default)
        where T : class => SendAsync(call, new CallBudget(_connection.Limits.CallTimeout), cancellationToken);

    /// <summary>Sends a call and reads its answer, within what is left of a budget.</summary>
    /// <typeparam name="T">Shape of the answer.</typeparam>
    /// <param name="call">What to ask or order.</param>
    /// <param name="budget">What the call may spend; several calls of one piece of work share it.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">
    /// No answer came, it was no success, or it was not what was asked for.
    /// </exception>
    public async Task<T> SendAsync<T>(ApiCall<T> call, CallBudget budget, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(budget);
        using var timer = new CancellationTokenSource(budget.Left, _connection.Time);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        using var activity = HttpTelemetry.StartCall(_connection.Dialect.System, call.Subject);
        var clock = new CallClock(budget, activity, _connection.Time);
        try
        {
            var attempt = await _retry.RunAsync(token => TryAsync(call, clock, token), clock, deadline.Token)
                .ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return attempt.Value ?? throw Fail(CallOutcome.Final(attempt.Failure!, clock), clock);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Fail(CallOutcome.OutOfTime(call.Failed, clock), clock);
        }
        finally
        {
            clock.Stop();
        }
    }

    private async ValueTask<Attempt<T>> TryAsync<T>(
        ApiCall<T> call, CallClock clock, CancellationToken cancellationToken)
        where T : class
    {
        if (!_connection.Pace.TryReserve(clock.Left, out var wait))
        {
            return new Attempt<T>(Value: null, CallOutcome.TooManyRequests(call.Failed, _connection.Pace));
        }

        clock.Tries++;
        await KeepPaceAsync(wait, cancellationToken).ConfigureAwait(false);
        var attempt = await _exchange.RunAsync(call, cancellationToken).ConfigureAwait(false);
        return attempt.Failure is { } failure
            ? attempt with { Failure = clock.LastFailure = CallOutcome.WithinLimits(failure, call.IsRepeatable, clock) }
            : attempt;
    }

    private async Task KeepPaceAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        if (wait == TimeSpan.Zero)
        {
            return;
        }

        var system = _connection.Dialect.System;
        HttpLog.Pacing(_connection.Logger, system, DurationText.Of(wait), _connection.Pace.RequestsPerMinute);
        HttpTelemetry.RecordWait(system, wait);
        await Task.Delay(wait, _connection.Time, cancellationToken).ConfigureAwait(false);
    }

    private SupportOpsApiException Fail(AttemptFailure failure, CallClock clock)
    {
        HttpTelemetry.Fail(clock.Activity, failure);
        return failure.ToException(_connection.Dialect.System);
    }
}
