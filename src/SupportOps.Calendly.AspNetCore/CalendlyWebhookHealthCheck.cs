using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>
/// Whether deliveries can be verified, and what became of the last that Calendly signed: unhealthy without a usable
/// key, degraded when that one was not taken. It looks at this replica alone and asks nobody.
/// </summary>
/// <remarks>
/// What outsiders send changes nothing here, nor does an old delivery that somebody sends again: one that is too old
/// counts only when it was signed after every one that was taken, and in the last 25 hours. A subscription that
/// Calendly has disabled sends nothing, which looks like a quiet day; the health of subscriptions tells it.
/// </remarks>
public sealed class CalendlyWebhookHealthCheck : IHealthCheck
{
    private readonly IOptionsMonitor<CalendlyWebhookOptions> _options;
    private readonly DeliveryJournal _journal;

    internal CalendlyWebhookHealthCheck(IOptionsMonitor<CalendlyWebhookOptions> options, DeliveryJournal journal)
    {
        _options = options;
        _journal = journal;
    }

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var facts = new Dictionary<string, object>(StringComparer.Ordinal);
        if (_journal.Last is { } last)
        {
            facts["lastDelivery"] = last.At;
            facts["lastOutcome"] = last.Verdict.Outcome;
            facts["lastReason"] = last.Verdict.Reason;
        }

        try
        {
            facts["signingKeys"] = _options.CurrentValue.SigningKeys.Count;
        }
        catch (OptionsValidationException exception)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(exception.Message, data: facts));
        }

        return Task.FromResult(_journal.Last is { Verdict: { Status: not 200 } verdict }
            ? HealthCheckResult.Degraded($"The last delivery was {verdict.Outcome}: {verdict.Detail}", data: facts)
            : HealthCheckResult.Healthy(
                _journal.Last is null ? "No delivery yet." : "The last delivery was taken.", facts));
    }
}
