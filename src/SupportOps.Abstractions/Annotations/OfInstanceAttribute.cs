namespace SupportOps.Annotations;

/// <summary>
/// Says to which Zendesk instance a value belongs. SupportOps.Analyzers reports where values of two instances meet.
/// </summary>
/// <remarks>
/// On a type it holds for every role and every instance that the type declares. Your own parameters, properties, fields
/// and methods may carry it. It has no effect at run time. Source: handbook, Zendesk roles page: an id of one instance
/// means nothing in the other.
/// </remarks>
/// <param name="name">Name of the instance whose roles are valid, for example <c>global</c>.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field
    | AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class OfInstanceAttribute(string name) : Attribute
{
    /// <summary>Name of the instance whose roles are valid, for example <c>global</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Host name of the account, for example <c>gitlab.zendesk.com</c>; null when nothing is said.</summary>
    public string? Host { get; set; }
}
