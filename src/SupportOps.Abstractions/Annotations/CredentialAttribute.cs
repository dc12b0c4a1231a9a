namespace SupportOps.Annotations;

/// <summary>
/// Says that a text is a credential. SupportOps.Analyzers reports a literal that is bound to it, in your own members as
/// well as in ours.
/// </summary>
/// <remarks>It has no effect at run time.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CredentialAttribute : Attribute
{
    /// <summary>
    /// Name of the environment variable that it is read from, for example <c>ZD_TOKEN</c>; null when none is agreed.
    /// </summary>
    public string? Variable { get; set; }
}
