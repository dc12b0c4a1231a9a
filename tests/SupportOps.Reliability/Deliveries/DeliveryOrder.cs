namespace SupportOps.Reliability.Deliveries;

/// <summary>A story as it is told once.</summary>
/// <param name="Story">What happened.</param>
/// <param name="Messages">The messages in their order.</param>
internal sealed record DeliveryOrder(Story Story, IReadOnlyList<Delivery> Messages)
{
    public override string ToString() => string.Join(' ', Messages.Select(message => message.Name));
}
