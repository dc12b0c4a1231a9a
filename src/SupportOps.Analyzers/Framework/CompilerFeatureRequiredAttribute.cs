namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept <c>required</c>.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
