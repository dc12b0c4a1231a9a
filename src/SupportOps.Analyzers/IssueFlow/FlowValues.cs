using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>Versions, stages and facts that are known when the code is compiled.</summary>
internal sealed class FlowValues(Domain domain)
{
    /// <summary>The version that a value is; null when it is not known.</summary>
    public FlowVersion? VersionOf(IOperation value) =>
        NameOf(SingleValue.Of(value), TypeNames.IssueFlowPolicy) is { } name ? FlowVersion.Find(name) : null;

    /// <summary>The stage that a value is; null when it is not known.</summary>
    public KnownStage? StageOf(IOperation value)
    {
        var single = SingleValue.Of(value);
        var name = single is IObjectCreationOperation { Arguments: [{ Value.ConstantValue.Value: string made }] }
            && domain.Is(single.Type, TypeNames.Stage)
                ? made
                : NameOf(single, TypeNames.Stage);
        return name is null ? null : new KnownStage(name, value.Syntax);
    }

    /// <summary>What facts say about stage and type; null when they are not made where the method sees it.</summary>
    public KnownFacts? FactsOf(IOperation value)
    {
        var single = SingleValue.Of(value);
        var initializer = single switch
        {
            IObjectCreationOperation creation => creation.Initializer,
            IWithOperation changed => changed.Initializer,
            _ => null,
        };
        if (initializer is null || !domain.Is(single.Type, TypeNames.IssueFacts))
        {
            return null;
        }

        var before = single is IWithOperation { Operand: var operand } ? FactsOf(operand) : null;
        var labels = Assigned(initializer, "Labels");
        var type = Assigned(initializer, "Type");
        return new KnownFacts(
            labels is null ? before?.Stage : KnownLabels.StageIn(labels),
            type is null ? before?.Types ?? FlowTypes.All : TypesOf(type));
    }

    private static IOperation? Assigned(IObjectOrCollectionInitializerOperation initializer, string property)
    {
        foreach (var entry in initializer.Initializers)
        {
            if (entry is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                && target.Property.Name == property)
            {
                return assignment.Value;
            }
        }

        return null;
    }

    // A type without stages of its own, an incident, is none of the flow's business.
    private static FlowTypes TypesOf(IOperation type) => type is not IFieldReferenceOperation { Field: var field }
        ? FlowTypes.All
        : field.Name switch
        {
            nameof(FlowTypes.Bug) => FlowTypes.Bug,
            nameof(FlowTypes.Feature) => FlowTypes.Feature,
            nameof(FlowTypes.Administrative) => FlowTypes.Administrative,
            _ => FlowTypes.None,
        };

    private string? NameOf(IOperation value, string typeName) =>
        value is IMemberReferenceOperation { Member: { } member }
        && domain.Knowledge.Find(member) is { Value: string name } known
        && domain.Is(known.Type, typeName)
            ? name
            : null;
}
