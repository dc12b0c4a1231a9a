using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>What is to be delivered, what was, and when the next attempt is due.</summary>
/// <remarks>
/// The real service tells only that it tries for 24 hours with growing waits; here the first wait is a minute and each
/// is twice the one before. Source: Calendly, Webhook subscriptions, retries.
/// </remarks>
internal sealed class DeliveryQueue : IAsyncDisposable
{
    private readonly CalendlyAccount _account;
    private readonly DeliverySender _sender;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private readonly List<PendingDelivery> _pending = [];
    private readonly List<CalendlyDelivery> _held = [];
    private readonly List<CalendlyDelivery> _log = [];
    private readonly ITimer _timer;

    public DeliveryQueue(CalendlyAccount account)
    {
        _account = account;
        _sender = new DeliverySender(account.Clock);
        _timer = account.Clock.CreateTimer(
            _ => _ = RunAsync(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public IReadOnlyList<CalendlyDelivery> Log => Copy(_log);

    public IReadOnlyList<CalendlyDelivery> Held => Copy(_held);

    private DeliveryRules Rules => _account.Deliveries;

    /// <summary>Tells of what happened, in this order, and waits for the first answers.</summary>
    public Task TellAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken)
    {
        CalendlyDelivery[] told = [.. happenings.SelectMany(Compose)];
        if (Rules.AreReversed)
        {
            Array.Reverse(told);
        }

        if (Rules.AreHeld)
        {
            Add(_held, told);
            return Task.CompletedTask;
        }

        return SendAsync(told.SelectMany(delivery => Enumerable.Repeat(delivery, Rules.Times)), cancellationToken);
    }

    /// <summary>Sends held deliveries by their numbers, in that order.</summary>
    public Task ReleaseAsync(IReadOnlyList<int>? order, CancellationToken cancellationToken)
    {
        var held = Held;
        CalendlyDelivery[] chosen = [.. order?.Select(number => held[number]) ?? held];
        lock (_lock)
        {
            _held.Clear();
        }

        return SendAsync(chosen, cancellationToken);
    }

    /// <summary>Sends a delivery once more, as it is told, whatever became of it before.</summary>
    public Task<CalendlyDelivery> RepeatAsync(CalendlyDelivery delivery, CancellationToken cancellationToken) =>
        AttemptAsync(delivery with { At = _account.Now, Attempt = delivery.Attempt + 1 }, cancellationToken);

    /// <summary>Sends what is due and waits for the answers.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (NextDue() is { } due)
            {
                await DeliverAsync(due, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            Schedule();
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _turn.WaitAsync().ConfigureAwait(false);
        await _timer.DisposeAsync().ConfigureAwait(false);
        _sender.Dispose();
        _turn.Dispose();
        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            await DeliverAsync(_stopping.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // The server stops; what waits is never delivered.
        }
    }

    private async Task DeliverAsync(PendingDelivery due, CancellationToken cancellationToken)
    {
        if (_account.Subscriptions.Find(due.Sent.Subscription) is not { IsActive: true } subscription)
        {
            Replace(due, next: null);
            return;
        }

        var attempt = Sign(due.Sent with { At = _account.Now }, subscription);
        var answered = await AttemptAsync(attempt, cancellationToken).ConfigureAwait(false);
        var next = answered.IsAccepted || !answered.Callback.IsLoopback ? null : due.After(answered);
        Replace(due, next);
        _account.Subscriptions.Change(subscription.Uri, known => DeliveryOutcome.Note(known, answered, due, next));
    }

    private async Task<CalendlyDelivery> AttemptAsync(CalendlyDelivery attempt, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token, cancellationToken);
        var answered = attempt with { Status = await _sender.SendAsync(attempt, either.Token).ConfigureAwait(false) };
        Add(_log, [answered]);
        return answered;
    }

    private CalendlyDelivery Sign(CalendlyDelivery attempt, CalendlySubscription subscription)
    {
        if (attempt.Signature is not null && Rules.KeepTheirSignature)
        {
            return attempt;
        }

        return (Rules.Key ?? subscription.SigningKey) is { } key
            ? attempt with { Signature = CalendlyDelivery.Sign(attempt.Body, key, attempt.At + Rules.Skew) }
            : attempt;
    }

    private IEnumerable<CalendlyDelivery> Compose(Happening happening) => _account.Subscriptions.All
        .Where(happening.IsToldTo)
        .Select(subscription =>
        {
            var body = JsonBody.Text(happening.Envelope(subscription.Creator, _account.Now));
            return new CalendlyDelivery
            {
                Event = happening.Event,
                Subscription = subscription.Uri,
                Callback = subscription.Callback,
                Body = Rules.Rewrite?.Invoke(body) ?? body,
                At = _account.Now,
            };
        });

    private Task SendAsync(IEnumerable<CalendlyDelivery> deliveries, CancellationToken cancellationToken)
    {
        var now = _account.Now;
        Add(_pending, deliveries.Select(delivery => new PendingDelivery(delivery, now, FirstAt: null)));
        return DeliverAsync(cancellationToken);
    }

    private PendingDelivery? NextDue()
    {
        var now = _account.Now;
        lock (_lock)
        {
            return _pending.Where(waiting => waiting.DueAt <= now).MinBy(static waiting => waiting.DueAt);
        }
    }

    private void Schedule()
    {
        lock (_lock)
        {
            var next = _pending.MinBy(static waiting => waiting.DueAt)?.DueAt;
            if (next is not null && !_stopping.IsCancellationRequested)
            {
                var wait = next.Value - _account.Now;
                _timer.Change(wait > TimeSpan.FromMilliseconds(1) ? wait : TimeSpan.FromMilliseconds(1),
                    Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Replace(PendingDelivery due, PendingDelivery? next)
    {
        lock (_lock)
        {
            // Two equal ones may wait: duplicates are told by who they are, not by what they say.
            _pending.RemoveAt(_pending.FindIndex(waiting => ReferenceEquals(waiting, due)));
            if (next is not null)
            {
                _pending.Add(next);
            }
        }
    }

    private void Add<T>(List<T> list, IEnumerable<T> items)
    {
        lock (_lock)
        {
            list.AddRange(items);
        }
    }

    private IReadOnlyList<T> Copy<T>(List<T> list)
    {
        lock (_lock)
        {
            return [.. list];
        }
    }
}
