using Microsoft.Extensions.Logging;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Tells logs and metrics of every delivery, and remembers the last that Calendly signed.</summary>
internal sealed class DeliveryJournal(ILogger<DeliveryJournal> logger, TimeProvider? time = null)
{
    private volatile Entry? _last;

    /// <summary>The last delivery that was signed with one of the keys; null when there was none yet.</summary>
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

        _last = new Entry((time ?? TimeProvider.System).GetUtcNow(), receipt.Verdict);
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

    /// <summary>A delivery that was answered.</summary>
    /// <param name="At">When.</param>
    /// <param name="Verdict">How.</param>
    internal sealed record Entry(DateTimeOffset At, Verdict Verdict);
}
