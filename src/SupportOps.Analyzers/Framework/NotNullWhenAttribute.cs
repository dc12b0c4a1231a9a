namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the compiler what a result says about a parameter.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
