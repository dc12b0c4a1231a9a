namespace SupportOps.Annotations;

/// <summary>
/// Names the method of the same type that does for many what this one does for one. SupportOps.Analyzers reports a call
/// of this one in a loop.
/// </summary>
/// <remarks>It has no effect at run time. Source: handbook, coding standards: fewer API calls.</remarks>
/// <param name="method">Name of the method, by <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BulkAlternativeAttribute(string method) : Attribute
{
    /// <summary>Name of the method that does it for many.</summary>
    public string Method { get; } = method;
}
