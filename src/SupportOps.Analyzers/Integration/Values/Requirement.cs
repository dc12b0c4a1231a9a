namespace SupportOps.Analyzers.Integration.Values;

/// <summary>What an object needs that holds a value: another property, or another property with one value.</summary>
internal sealed class Requirement
{
    public Requirement(string property, string? value, bool isDefault)
    {
        Property = property;
        Value = value;
        IsDefault = isDefault;
    }

    /// <summary>Name of the other property.</summary>
    public string Property { get; }

    /// <summary>Text of the value that it must have; null where any will do that is not null.</summary>
    public string? Value { get; }

    /// <summary>Whether an object that leaves the other property out has what is needed.</summary>
    public bool IsDefault { get; }
}
