namespace SupportOps.Calendly.Webhooks;

/// <summary>Whether webhooks deliver what a receiver counts on.</summary>
/// <param name="Findings">What is wrong, the worst first; empty when all is well.</param>
public sealed record WebhookHealthReport(IReadOnlyList<WebhookHealthFinding> Findings)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsHealthy => Findings.Count == 0;
}
