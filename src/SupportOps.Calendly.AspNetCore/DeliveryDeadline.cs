namespace SupportOps.Calendly.AspNetCore;

/// <summary>
/// The time that one delivery has in all: its body, its handlers, and every wait of theirs. Calendly hangs up after 15
/// seconds, and a third of them is left to the network.
/// </summary>
/// <remarks>Source: Calendly API, Webhook Subscriptions.</remarks>
internal sealed class DeliveryDeadline : IDisposable
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly CancellationToken _senderGone;
    private readonly CancellationTokenSource _late;
    private readonly CancellationTokenSource _either;

    /// <summary>Starts the time.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="senderGone">Is cancelled when nobody waits for the answer any more.</param>
    public DeliveryDeadline(TimeProvider time, CancellationToken senderGone)
    {
        _senderGone = senderGone;
        _late = new CancellationTokenSource(Longest, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_late.Token, senderGone);
        Token = _either.Token;
    }

    /// <summary>Is cancelled when time is up or the sender is gone.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether time is up.</summary>
    public bool IsOver => _late.IsCancellationRequested;

    /// <summary>Whether nobody waits for the answer any more.</summary>
    public bool IsSenderGone => _senderGone.IsCancellationRequested;

    public void Dispose()
    {
        _either.Dispose();
        _late.Dispose();
    }
}
