using System.Diagnostics.Metrics;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>The metrics of the receiver; no name, address or id is ever an attribute.</summary>
internal static class WebhookTelemetry
{
    private static readonly Meter Meter = new("SupportOps.Calendly.AspNetCore");

    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>(
        "supportops.webhook.deliveries", "{delivery}", "Deliveries answered.");

    private static readonly Histogram<double> Age = Meter.CreateHistogram<double>(
        "supportops.webhook.delivery.age", "s", "Time from the signing of a delivery to its arrival.");

    public static void Count(Receipt receipt)
    {
        var outcome = new KeyValuePair<string, object?>("outcome", receipt.Verdict.Outcome);
        var reason = new KeyValuePair<string, object?>("reason", receipt.Verdict.Reason);
        Deliveries.Add(1, outcome, reason);
        if (receipt.Age is { } age)
        {
            Age.Record(age.TotalSeconds, outcome, reason);
        }
    }
}
