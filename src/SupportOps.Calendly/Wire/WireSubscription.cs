namespace SupportOps.Calendly.Wire;

/// <summary>A webhook subscription as Calendly gives it; the signing key is never part of it.</summary>
internal sealed class WireSubscription
{
    public string? Uri { get; init; }

    public string? CallbackUrl { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? RetryStartedAt { get; init; }

    public string? State { get; init; }

    public string?[]? Events { get; init; }

    public string? Scope { get; init; }

    public string? Organization { get; init; }

    public string? User { get; init; }

    public string? Creator { get; init; }
}
