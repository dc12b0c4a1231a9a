namespace SupportOps.Annotations;

/// <summary>
/// The constant behind a property or field that is no constant itself, for example the number of a role or the name of
/// a webhook event. SupportOps.Analyzers knows the member by it.
/// </summary>
/// <remarks>
/// On a type it is a value that is known and has no member; only there may it stand several times. Otherwise the type
/// around the member carries <see cref="KnownValuesAttribute"/> or <see cref="OfInstanceAttribute"/>. It has no effect
/// at run time.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct,
    AllowMultiple = true)]
public sealed class KnownValueAttribute : Attribute
{
    /// <summary>A member whose value is a number, such as a role.</summary>
    /// <param name="number">The number.</param>
    public KnownValueAttribute(long number) => Value = number;

    /// <summary>A member whose value is a text, such as the name of a webhook event.</summary>
    /// <param name="text">The text.</param>
    public KnownValueAttribute(string text) => Value = text;

    /// <summary>The number as <see cref="long"/>, or the text.</summary>
    public object Value { get; }
}
