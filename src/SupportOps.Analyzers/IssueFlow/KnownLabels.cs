using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Integration.Values;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>The labels of a list that are constants.</summary>
internal static class KnownLabels
{
    /// <summary>The stage of the only stage label in a list; null when there is none, or several.</summary>
    public static KnownStage? StageIn(IOperation list)
    {
        KnownStage? found = null;
        var labels = SingleValue.Of(list);
        var count = Elements.Count(labels);
        for (var index = 0; index < count; index++)
        {
            var element = Elements.At(labels, index);
            if (element.Text() is { } label && label.StartsWith(StageNames.LabelPrefix, StringComparison.Ordinal))
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
}
