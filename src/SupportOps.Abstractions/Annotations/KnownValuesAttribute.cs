namespace SupportOps.Annotations;

/// <summary>
/// Says that a type declares values that are known by name. SupportOps.Analyzers guards them wherever the type is
/// visible, in your own types as well as in ours.
/// </summary>
/// <remarks>
/// Its constants count, and its properties and fields that carry <see cref="KnownValueAttribute"/>. It has no effect
/// at run time.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class KnownValuesAttribute : Attribute;
