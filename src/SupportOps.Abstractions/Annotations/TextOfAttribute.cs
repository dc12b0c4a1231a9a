namespace SupportOps.Annotations;

/// <summary>
/// Says that a text, or each text of a list, is the text of a value of a type, for example the name of a webhook event.
/// SupportOps.Analyzers reports a constant there that none of the known values of that type has.
/// </summary>
/// <remarks>
/// Your own parameters, properties and fields may carry it. It has no effect at run time: no text is refused.
/// </remarks>
/// <param name="type">The type; it carries <see cref="KnownValuesAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class TextOfAttribute(Type type) : Attribute
{
    /// <summary>The type whose known values are meant.</summary>
    public Type Type { get; } = type;
}
