namespace SupportOps.Calendly.Webhooks;

/// <summary>What can be wrong with subscriptions.</summary>
public enum WebhookProblem
{
    /// <summary>No subscription leads to the receiver.</summary>
    NoSubscription,

    /// <summary>A subscription delivers no more.</summary>
    Disabled,

    /// <summary>Deliveries fail at the moment and are tried again.</summary>
    Retrying,

    /// <summary>No subscription that delivers brings an event that is counted on.</summary>
    MissingEvent,

    /// <summary>Several subscriptions lead to one URL.</summary>
    SeveralForOneUrl,

    /// <summary>Calendly gives a state that is not known.</summary>
    UnknownState,
}
