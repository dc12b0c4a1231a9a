using SupportOps.Auditing;

namespace SupportOps.Calendly.Webhooks;

/// <summary>One thing that is wrong with subscriptions, and the way out.</summary>
public sealed record WebhookHealthFinding
{
    /// <summary>What is wrong.</summary>
    public required WebhookProblem Problem { get; init; }

    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The subscriptions concerned; empty where one is missing.</summary>
    public IReadOnlyList<WebhookSubscription> Subscriptions { get; init; } = [];

    /// <summary>The events that are not delivered; empty for other problems.</summary>
    public IReadOnlyList<CalendlyEventName> MissingEvents { get; init; } = [];

    /// <summary>What is wrong, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What to do, in its order.</summary>
    public required IReadOnlyList<string> Steps { get; init; }
}
