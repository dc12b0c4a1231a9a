using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>The elements of a list that is written out. Nothing is allocated for looking at them.</summary>
internal static class Elements
{
    /// <summary>How many there are; 0 for anything that is no such list.</summary>
    public static int Count(IOperation value) => value switch
    {
        ICollectionExpressionOperation collection => collection.Elements.Length,
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Length,
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.Length,
        IInvocationOperation { Arguments: [{ ArgumentKind: ArgumentKind.ParamArray } all] } call when IsCreate(call) =>
            Count(all.Value.Unwrap()),
        IInvocationOperation call when IsCreate(call) => call.Arguments.Length,
        _ => 0,
    };

    /// <summary>One of them, below conversions; of a spread what is spread.</summary>
    public static IOperation At(IOperation value, int index) => value switch
    {
        ICollectionExpressionOperation collection => Spread(collection.Elements[index]),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues[index].Unwrap(),
        IObjectCreationOperation { Initializer: { } initializer } => Added(initializer.Initializers[index]),
        IInvocationOperation { Arguments: [{ ArgumentKind: ArgumentKind.ParamArray } all] } =>
            At(all.Value.Unwrap(), index),
        IInvocationOperation call => call.Arguments[index].Value.Unwrap(),
        _ => value,
    };

    // ImmutableArray.Create("a", "b") and its like; what takes a list that is made already has no elements here.
    private static bool IsCreate(IInvocationOperation call) =>
        call.TargetMethod is
            { Name: "Create", IsStatic: true, ContainingType.Name: "ImmutableArray" or "ImmutableList" };

    private static IOperation Spread(IOperation element) =>
        element is ISpreadOperation spread ? spread.Operand.Unwrap() : element.Unwrap();

    // new List<string> { "a" } is a creation whose initializer calls Add.
    private static IOperation Added(IOperation initializer) =>
        initializer is IInvocationOperation { Arguments: [var only] } ? only.Value.Unwrap() : initializer;
}
