namespace SupportOps.Calendly.Wire;

/// <summary>What creates a subscription; members that are null are left out.</summary>
internal sealed class WireNewSubscription
{
    public required string Url { get; init; }

    public required IReadOnlyList<string> Events { get; init; }

    public required string Organization { get; init; }

    public string? User { get; init; }

    public required string Scope { get; init; }

    public string? SigningKey { get; init; }
}
