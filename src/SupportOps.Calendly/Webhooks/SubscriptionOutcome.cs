namespace SupportOps.Calendly.Webhooks;

/// <summary>What became of the wish to create a subscription.</summary>
public enum SubscriptionOutcome
{
    /// <summary>It is new, and mirrors the request.</summary>
    Created,

    /// <summary>One with that URL was there before; Calendly takes no second one and changes none.</summary>
    AlreadyThere,
}
