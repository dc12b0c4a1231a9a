using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration;

/// <summary>Finds requests that are sent with a value, and without what the value needs beside it.</summary>
internal abstract class UnmetRequirementAnalyzer : DomainAnalyzer
{
    protected sealed override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (RefusalExpected.In(domain) || domain.Find(TypeNames.CalendlyClient) is not { } client
            || new Requirements(domain) is not { IsEmpty: false } requirements)
        {
            return;
        }

        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is { Type: { } type } creation && Initialization.Of(creation) is { } initializer
                    && requirements.MayHold(type) && SentRequest.Is(creation, client))
                {
                    Check(operation, initializer, requirements);
                    CheckDefaults(operation, initializer, requirements, type);
                }
            },
            OperationKind.ObjectCreation,
            OperationKind.With);
    }

    /// <summary>Whether the rule is about requirements of this kind.</summary>
    protected abstract bool Concerns(Requirement requirement);

    /// <summary>Reports an object.</summary>
    /// <param name="context">The place.</param>
    /// <param name="culprit">What stands there and needs something else, or what stands there in place of it.</param>
    /// <param name="holder">Text of the value that needs something else.</param>
    /// <param name="requirement">What is needed.</param>
    /// <param name="unset">The property that is left at its default, where that needs something else.</param>
    protected abstract void Report(
        OperationAnalysisContext context,
        IOperation culprit,
        string holder,
        Requirement requirement,
        IPropertySymbol? unset);

    private void Check(
        OperationAnalysisContext context,
        IObjectOrCollectionInitializerOperation initializer,
        Requirements requirements)
    {
        foreach (var entry in initializer.Initializers)
        {
            if (Initialization.Read(entry) is not ({ } property, { } value))
            {
                continue;
            }

            CheckHolders(context, value, requirements, null, null);
            for (var with = context.Operation as IWithOperation; with is not null;)
            {
                var origin = Origin(with);
                CheckInherited(context, origin, requirements, property, value);
                with = origin as IWithOperation;
            }
        }
    }

    // What an earlier object brings along may need another value than the one that is set here.
    private void CheckInherited(
        OperationAnalysisContext context,
        IOperation? origin,
        Requirements requirements,
        IPropertySymbol property,
        IOperation value)
    {
        if (origin is null || Initialization.Of(origin) is not { } initializer)
        {
            return;
        }

        foreach (var entry in initializer.Initializers)
        {
            if (Initialization.Read(entry) is ({ } inherited, { } held)
                && Initialization.Find(Initialization.Of(context.Operation)!, inherited.Name) is null)
            {
                CheckHolders(context, held, requirements, property.Name, value);
            }
        }
    }

    private void CheckHolders(
        OperationAnalysisContext context,
        IOperation value,
        Requirements requirements,
        string? only,
        IOperation? culprit)
    {
        CheckHolder(context, value, requirements, only, culprit);
        var count = Elements.Count(value);
        for (var index = 0; index < count; index++)
        {
            CheckHolder(context, Elements.At(value, index), requirements, only, culprit);
        }
    }

    private void CheckHolder(
        OperationAnalysisContext context,
        IOperation value,
        Requirements requirements,
        string? only,
        IOperation? culprit)
    {
        if (requirements.Of(value) is { } requirement && Concerns(requirement)
            && (only is null || only == requirement.Property)
            && IsUnmet(context.Operation, requirement, requirements))
        {
            var holder = requirements.TextOf(value) ?? CodeName.Of(value);
            Report(context, culprit ?? value, holder, requirement, unset: null);
        }
    }

    private void CheckDefaults(
        OperationAnalysisContext context,
        IObjectOrCollectionInitializerOperation initializer,
        Requirements requirements,
        ITypeSymbol type)
    {
        foreach (var entry in initializer.Initializers)
        {
            if (Initialization.Read(entry) is ({ } set, { } value))
            {
                CheckDefaults(context, requirements, type, set, value);
            }
        }
    }

    private void CheckDefaults(
        OperationAnalysisContext context,
        Requirements requirements,
        ITypeSymbol type,
        IPropertySymbol set,
        IOperation value)
    {
        foreach (var property in requirements.PropertiesOf(type))
        {
            if (requirements.OfDefault(property) is { } requirement
                && requirement.Property == set.Name && Concerns(requirement)
                && Effective(context.Operation, property.Name) is { IsKnown: true, Value: null }
                && IsUnmet(context.Operation, requirement, requirements))
            {
                Report(context, value, $"the default of {property.Name}", requirement, property);
            }
        }
    }

    private static bool IsUnmet(IOperation operation, Requirement requirement, Requirements requirements)
    {
        var (isKnown, value) = Effective(operation, requirement.Property);
        if (!isKnown)
        {
            return false;
        }

        if (value is null)
        {
            return !requirement.IsDefault && Has(requirements.PropertiesOf(operation.Type!), requirement.Property);
        }

        return requirement.Value is { } needed
            ? requirements.TextOf(value) is { } text && text != needed
            : value.IsNull();
    }

    private static bool Has(ImmutableArray<IPropertySymbol> properties, string name)
    {
        foreach (var property in properties)
        {
            if (property.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    // A known absence is (true, null): the object was made here, and nothing set the property.
    private static (bool IsKnown, IOperation? Value) Effective(IOperation? operation, string property)
    {
        while (operation is not null)
        {
            if (Initialization.Of(operation) is { } initializer
                && Initialization.Find(initializer, property) is { } value)
            {
                return (true, value);
            }

            switch (operation)
            {
                case IObjectCreationOperation { Arguments.IsEmpty: true }:
                    return (true, null);
                case IWithOperation with:
                    operation = Origin(with);
                    break;
                default:
                    return default;
            }
        }

        return default;
    }

    private static IOperation? Origin(IWithOperation with)
    {
        var operand = with.Operand.Unwrap();
        return operand is IObjectCreationOperation or IWithOperation ? operand : operand.InitialValue();
    }
}
