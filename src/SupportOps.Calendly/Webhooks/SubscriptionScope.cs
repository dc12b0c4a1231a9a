using SupportOps.Annotations;

namespace SupportOps.Calendly.Webhooks;

/// <summary>Whose events a subscription brings. Newer scopes of Calendly are kept as sent.</summary>
/// <remarks>
/// The default value has the empty text, which is no scope. Source: Calendly API reference, Create Webhook
/// Subscription, <c>scope</c>.
/// </remarks>
[KnownValues]
[KnownValue("group")]
public readonly record struct SubscriptionScope
{
    private readonly string? _name;

    /// <summary>Makes a scope, known or not.</summary>
    /// <param name="name">The scope as Calendly writes it.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public SubscriptionScope([TextOf(typeof(SubscriptionScope))] string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _name = name;
    }

    /// <summary>Events of everybody in the organization: <c>organization</c>.</summary>
    [KnownValue("organization")]
    public static SubscriptionScope Organization { get; } = new("organization");

    /// <summary>Events of one user: <c>user</c>.</summary>
    [KnownValue("user")]
    [Requires(nameof(SubscriptionRequest.User))]
    public static SubscriptionScope User { get; } = new("user");

    /// <summary>The scope as Calendly writes it; empty for the default value.</summary>
    [TextOf(typeof(SubscriptionScope))]
    public string Name => _name ?? string.Empty;

    /// <summary>The scope as Calendly writes it.</summary>
    public override string ToString() => Name;
}
