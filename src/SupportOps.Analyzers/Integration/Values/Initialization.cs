using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>What an object gets where it is made: by an object initializer, or by <c>with</c>.</summary>
internal static class Initialization
{
    /// <summary>The initializer of a creation or a <c>with</c>; null for none.</summary>
    public static IObjectOrCollectionInitializerOperation? Of(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => creation.Initializer,
        IWithOperation with => with.Initializer,
        _ => null,
    };

    /// <summary>The property that an entry of an initializer sets, and to what; nulls for other entries.</summary>
    public static (IPropertySymbol? Property, IOperation? Value) Read(IOperation entry) =>
        entry is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
            ? (target.Property, assignment.Value.Unwrap())
            : default;

    /// <summary>What an initializer sets a property to; null when it leaves it out.</summary>
    public static IOperation? Find(IObjectOrCollectionInitializerOperation initializer, string property)
    {
        foreach (var entry in initializer.Initializers)
        {
            if (Read(entry) is ({ } set, { } value) && set.Name == property)
            {
                return value;
            }
        }

        return null;
    }
}
