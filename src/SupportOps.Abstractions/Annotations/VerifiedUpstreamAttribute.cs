namespace SupportOps.Annotations;

/// <summary>
/// Says that the bytes which this code reads were verified before it is called, for example by middleware.
/// SupportOps.Analyzers then does not ask for a verification here.
/// </summary>
/// <remarks>It has no effect at run time: write it only where the verification cannot be left out.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class VerifiedUpstreamAttribute : Attribute;
