using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>The elements of a list that is written out: a collection expression, an array or an initializer.</summary>
internal static class LabelList
{
    public static ImmutableArray<IOperation> ElementsOf(IOperation value) => value switch
    {
        IConversionOperation conversion => ElementsOf(conversion.Operand),
        ICollectionExpressionOperation collection => collection.Elements,
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IObjectCreationOperation { Initializer: { } initializer } => AddedBy(initializer),
        _ => [],
    };

    private static ImmutableArray<IOperation> AddedBy(IObjectOrCollectionInitializerOperation initializer)
    {
        var added = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var call in initializer.Initializers)
        {
            if (call is IInvocationOperation { Arguments: [{ } argument] })
            {
                added.Add(argument.Value);
            }
        }

        return added.ToImmutable();
    }
}
