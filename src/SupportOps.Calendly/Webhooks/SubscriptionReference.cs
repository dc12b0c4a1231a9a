using System.Diagnostics.CodeAnalysis;
using SupportOps.Annotations;

namespace SupportOps.Calendly.Webhooks;

/// <summary>Names a webhook subscription, by its whole address.</summary>
/// <remarks>Source: Calendly API reference, canonical references of resources.</remarks>
public sealed record SubscriptionReference
{
    private const string Collection = "webhook_subscriptions";

    private SubscriptionReference(string address) => Address = address;

    /// <summary>The reference as it goes over the wire.</summary>
    public string Address { get; }

    /// <summary>The last part of it, which is no reference by itself.</summary>
    public string Id => ResourceAddress.IdOf(Address);

    /// <summary>
    /// Reads a reference such as <c>https://api.calendly.com/webhook_subscriptions/AAAAAAAAAAAAAAAA</c>.
    /// </summary>
    /// <param name="text">The whole address.</param>
    /// <exception cref="ArgumentException">
    /// The text is a bare id, or something else; the message shows the right form.
    /// </exception>
    public static SubscriptionReference Parse([WholeAddress(ResourceAddress.Host, Collection)] string? text) =>
        new(ResourceAddress.Parse(text, Collection));

    /// <summary>Reads a reference; false when the text is none.</summary>
    /// <param name="text">The whole address.</param>
    /// <param name="reference">The reference.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SubscriptionReference? reference)
    {
        reference = ResourceAddress.FindProblem(text, Collection) is null ? Parse(text) : null;
        return reference is not null;
    }

    /// <summary>The reference as it goes over the wire.</summary>
    public override string ToString() => Address;
}
