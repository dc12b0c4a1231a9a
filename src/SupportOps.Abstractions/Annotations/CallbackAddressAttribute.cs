namespace SupportOps.Annotations;

/// <summary>
/// Says that a vendor delivers to an address. SupportOps.Analyzers reports a constant that is neither https nor on
/// loopback: deliveries hold personal data.
/// </summary>
/// <remarks>
/// For addresses and texts; your own parameters, properties and fields may carry it. It has no effect at run time.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CallbackAddressAttribute : Attribute;
