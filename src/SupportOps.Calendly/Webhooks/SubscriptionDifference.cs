namespace SupportOps.Calendly.Webhooks;

/// <summary>A field in which a subscription is not as it was asked for.</summary>
/// <param name="Field">Calendly's name of the field in a request: <c>url</c>, <c>events</c> and so on.</param>
/// <param name="Asked">What was asked for.</param>
/// <param name="Found">What the subscription has.</param>
public sealed record SubscriptionDifference(string Field, string Asked, string Found)
{
    /// <summary>The field with both values, for a person.</summary>
    public override string ToString() => $"{Field}: asked for {Asked}, found {Found}";
}
