namespace SupportOps.Testing.Calendly;

/// <summary>A webhook subscription.</summary>
/// <remarks>Source: Calendly API, Webhook subscriptions.</remarks>
public sealed record CalendlySubscription
{
    /// <summary>Whole URI of the subscription.</summary>
    public required string Uri { get; init; }

    /// <summary>Where deliveries go.</summary>
    public required Uri Callback { get; init; }

    /// <summary>Names of the events.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>URI of the organization.</summary>
    public required string Organization { get; init; }

    /// <summary>Whose events: <c>organization</c>, <c>user</c> or <c>group</c>.</summary>
    public required string Scope { get; init; }

    /// <summary>URI of the user; null unless the scope is <c>user</c>.</summary>
    public string? User { get; init; }

    /// <summary>URI of the user who made it.</summary>
    public required string Creator { get; init; }

    /// <summary>Whether it still delivers.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Since when deliveries fail; null when the last one got through.</summary>
    public DateTimeOffset? RetryStartedAt { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When something about it changed last.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    internal string? SigningKey { get; init; }

    internal DateTimeOffset? DeliveredAt { get; init; }
}
