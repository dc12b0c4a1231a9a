using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>The places that put a label on an issue; elsewhere a label is compared, searched or taken off.</summary>
internal static class LabelSink
{
    /// <summary>What becomes of a text that stands for a label.</summary>
    public static LabelUse UseOf(IOperation text, Domain domain)
    {
        var part = text;
        for (var place = text.Parent; place is not null; part = place, place = place.Parent)
        {
            switch (place)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } set:
                    return set.Value == part && SetsLabels(property, domain) ? LabelUse.PutOn : LabelUse.Other;
                case IArgumentOperation { Parent: IInvocationOperation call } when IsDecideLabel(call, domain):
                    return LabelUse.Decided;
                case IArgumentOperation
                { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } }:
                case IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation }:
                    continue;
                case IConditionalOperation choice when choice.Condition == part:
                case ISwitchExpressionOperation match when match.Value == part:
                    return LabelUse.Other;
                case IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation
                    or ISwitchExpressionOperation or ISwitchExpressionArmOperation or ISpreadOperation
                    or ICollectionExpressionOperation or IArrayCreationOperation or IArrayInitializerOperation
                    or IObjectCreationOperation or IObjectOrCollectionInitializerOperation:
                    continue;
                default:
                    return LabelUse.Other;
            }
        }

        return LabelUse.Other;
    }

    private static bool SetsLabels(IPropertySymbol property, Domain domain) => property.Name switch
    {
        "LabelsToAdd" => OwnAssemblies.Declare(property),
        "Labels" => domain.Is(property.ContainingType, TypeNames.IssueDraft)
            || domain.Is(property.ContainingType, TypeNames.AuditIssueOptions),
        _ => false,
    };

    private static bool IsDecideLabel(IInvocationOperation call, Domain domain) =>
        call.TargetMethod.Name == "DecideLabel"
        && domain.Is(call.TargetMethod.ContainingType, TypeNames.IssueFlowPolicy);
}
