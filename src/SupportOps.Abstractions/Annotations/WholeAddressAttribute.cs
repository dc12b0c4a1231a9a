namespace SupportOps.Annotations;

/// <summary>
/// Says that a text must be the whole address of a resource, not its bare id, for example
/// <c>https://api.calendly.com/users/AAAAAAAAAAAAAAAA</c>. SupportOps.Analyzers reports a constant that cannot be one.
/// </summary>
/// <remarks>
/// Addresses on loopback may use http. Your own parameters, properties and fields may carry it. It has no effect at run
/// time. Source: Calendly API reference, canonical references of resources.
/// </remarks>
/// <param name="host">The host, for example <c>api.calendly.com</c>.</param>
/// <param name="collection">What stands before the id, for example <c>users</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class WholeAddressAttribute(string host, string collection) : Attribute
{
    /// <summary>The host, for example <c>api.calendly.com</c>.</summary>
    public string Host { get; } = host;

    /// <summary>What stands before the id, for example <c>users</c>.</summary>
    public string Collection { get; } = collection;
}
