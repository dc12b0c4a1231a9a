namespace SupportOps.Annotations;

/// <summary>
/// Says what else an object needs that holds a known value: another property, or another property with one value.
/// SupportOps.Analyzers reports an object initializer that lacks it.
/// </summary>
/// <remarks>
/// On a property of the object itself it holds for the property's default: where an initializer leaves it out. It has
/// no effect at run time.
/// </remarks>
/// <param name="property">Name of the other property of the object.</param>
/// <param name="value">Text of the value that it must have; null where any will do that is not null.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class RequiresAttribute(string property, string? value = null) : Attribute
{
    /// <summary>Name of the other property of the object.</summary>
    public string Property { get; } = property;

    /// <summary>Text of the value that it must have; null where any will do that is not null.</summary>
    public string? Value { get; } = value;

    /// <summary>Whether an object that does not set the other property has what is needed.</summary>
    public bool IsDefault { get; set; }
}
