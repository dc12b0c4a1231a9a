namespace SupportOps.Calendly.Webhooks;

/// <summary>What became of the wish to delete a subscription. There is none any more in either case.</summary>
public enum SubscriptionDeletion
{
    /// <summary>It was there, and is deleted.</summary>
    Deleted,

    /// <summary>There was none to delete.</summary>
    AlreadyGone,
}
