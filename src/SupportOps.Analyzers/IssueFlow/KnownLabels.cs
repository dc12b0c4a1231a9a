using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>The labels of a list that are constants.</summary>
internal static class KnownLabels
{
    /// <summary>The stage of the only stage label in a list; null when there is none, or several.</summary>
    public static KnownStage? StageIn(IOperation list)
    {
        KnownStage? found = null;
        foreach (var element in ElementsOf(list))
        {
            if (element.ConstantValue is { HasValue: true, Value: string label }
                && label.StartsWith(StageNames.LabelPrefix, StringComparison.Ordinal))
            {
                if (found is not null)
                {
                    return null;
                }

                found = new KnownStage(label[StageNames.LabelPrefix.Length..], element.Syntax);
            }
        }

        return found;
    }

    private static IEnumerable<IOperation> ElementsOf(IOperation list) => SingleValue.Of(list) switch
    {
        ICollectionExpressionOperation collection => collection.Elements,
        IArrayCreationOperation { Initializer: { } values } => values.ElementValues,
        IObjectCreationOperation { Initializer: { } values } => values.Initializers
            .OfType<IInvocationOperation>()
            .SelectMany(add => add.Arguments)
            .Select(argument => argument.Value),
        _ => [],
    };
}
