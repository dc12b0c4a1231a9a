namespace SupportOps.Calendly.Webhooks;

/// <summary>Whether a subscription delivers. Newer states of Calendly are kept as sent.</summary>
/// <remarks>
/// The default value has the empty text, which is no state. Source: Calendly API reference, Webhook Subscription,
/// <c>state</c>.
/// </remarks>
public readonly record struct SubscriptionState
{
    private readonly string? _name;

    /// <summary>Makes a state, known or not.</summary>
    /// <param name="name">The state as Calendly writes it.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public SubscriptionState(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _name = name;
    }

    /// <summary>It delivers: <c>active</c>.</summary>
    public static SubscriptionState Active { get; } = new("active");

    /// <summary>
    /// Nothing got through for a day, and it delivers no more until it is created anew: <c>disabled</c>.
    /// </summary>
    public static SubscriptionState Disabled { get; } = new("disabled");

    /// <summary>The state as Calendly writes it; empty for the default value.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>The state as Calendly writes it.</summary>
    public override string ToString() => Name;
}
