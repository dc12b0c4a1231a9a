namespace SupportOps.Calendly.Webhooks;

/// <summary>Finds the subscription that keeps a new one from being created: the one with the same URL.</summary>
internal sealed class ExistingSubscription(CalendlyAccount account)
{
    public async Task<SubscriptionCreation> FindAsync(
        SubscriptionRequest request, SupportOpsApiException conflict, CancellationToken cancellationToken)
    {
        var user = request.Scope == SubscriptionScope.User ? request.User : null;
        var plan = SubscriptionRecords.Listing(account.Address, request.Organization, user);
        var listing = new PagedListing<Wire.WireSubscription, WebhookSubscription>(account, plan);
        await foreach (var subscription in listing.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (subscription.Url.AbsoluteUri == request.Url.AbsoluteUri)
            {
                CalendlyLog.SubscriptionAlreadyThere(account.Logger, account.System);
                return new SubscriptionCreation
                {
                    Outcome = SubscriptionOutcome.AlreadyThere,
                    Subscription = subscription,
                    Differences = SubscriptionMirror.FindDifferences(request, subscription),
                };
            }
        }

        throw Hidden(request, conflict);
    }

    // Another scope, another user, or another organization: a URL is taken wherever it is used.
    private SupportOpsApiException Hidden(SubscriptionRequest request, SupportOpsApiException conflict) => new(
        account.System,
        $"a webhook subscription with that URL exists, but not among those of the scope {request.Scope}",
        "List those of the other scope and of other users, or take a URL of its own, such as one with another query",
        conflict)
    {
        Status = conflict.Status,
        Code = conflict.Code,
        RequestId = conflict.RequestId,
    };
}
