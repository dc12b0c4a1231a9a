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
        IInvocationOperation { TargetMethod: { Name: "Create", Parameters: [{ IsParams: true }] } } invocation =>
            invocation.Arguments is [var only] ? Count(only.Value.Unwrap()) : 0,
        _ => 0,
    };

    /// <summary>One of them, below conversions; of a spread what is spread.</summary>
    public static IOperation At(IOperation value, int index) => value switch
    {
        ICollectionExpressionOperation collection => Spread(collection.Elements[index]),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues[index].Unwrap(),
        IObjectCreationOperation { Initializer: { } initializer } => Added(initializer.Initializers[index]),
        IInvocationOperation invocation => At(invocation.Arguments[0].Value.Unwrap(), index),
        _ => value,
    };

    private static IOperation Spread(IOperation element) =>
        element is ISpreadOperation spread ? spread.Operand.Unwrap() : element.Unwrap();

    // new List<string> { "a" } is a creation whose initializer calls Add.
    private static IOperation Added(IOperation initializer) =>
        initializer is IInvocationOperation { Arguments: [var only] } ? only.Value.Unwrap() : initializer;
}
