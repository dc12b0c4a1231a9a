using Microsoft.Extensions.Logging;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Tells logs and metrics of every delivery, and remembers the last that counts for health.</summary>
internal sealed class DeliveryJournal(ILogger<DeliveryJournal> logger, TimeProvider? time = null)
{
    // Calendly repeats for 24 hours; the rest is for clocks and the network.
    private static readonly TimeSpan LongestRepetition = TimeSpan.FromHours(25);

    private readonly Lock _gate = new();
    private volatile Entry? _last;
    private DateTimeOffset _newestTaken = DateTimeOffset.MinValue;

    /// <summary>The last delivery that counts; null when there was none yet.</summary>
    /// <remarks>
    /// Anybody who once saw a delivery can send it again. So one that is too old counts only when it may be a
    /// repetition of Calendly's after an outage: signed after every delivery that was taken, and in the last 25 hours.
    /// </remarks>
    public Entry? Last => _last;

    public void Note(Receipt receipt)
    {
        WebhookTelemetry.Count(receipt);
        var (outcome, reason) = (receipt.Verdict.Outcome, receipt.Verdict.Reason);
        if (receipt.Age is not { } age)
        {
            // Anybody may knock; what outsiders send must not fill a log with warnings.
            WebhookLog.Unsigned(logger, receipt.Id, outcome, reason);
            return;
        }

        Remember(receipt, age);
        var seconds = Math.Round(age.TotalSeconds, 1);
        if (receipt.Verdict.Status == 200)
        {
            WebhookLog.Answered(logger, receipt.Id, outcome, reason, receipt.Event, seconds);
        }
        else
        {
            WebhookLog.NotTaken(logger, receipt.Id, outcome, reason, receipt.Event, seconds);
        }
    }

    private void Remember(Receipt receipt, TimeSpan age)
    {
        var now = (time ?? TimeProvider.System).GetUtcNow();
        var signedAt = now - age;
        lock (_gate)
        {
            if (receipt.Verdict == Verdict.TooOld && (age > LongestRepetition || signedAt <= _newestTaken))
            {
                return;
            }

            _last = new Entry(now, receipt.Verdict);
            _newestTaken = receipt.Verdict.Status == 200 && signedAt > _newestTaken ? signedAt : _newestTaken;
        }
    }

    /// <summary>A delivery that was answered.</summary>
    /// <param name="At">When.</param>
    /// <param name="Verdict">How.</param>
    internal sealed record Entry(DateTimeOffset At, Verdict Verdict);
}
