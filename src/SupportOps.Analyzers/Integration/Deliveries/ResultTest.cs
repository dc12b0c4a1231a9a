using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration.Deliveries;

/// <summary>What the result of a verification is compared with, where that is the only look at it.</summary>
internal static class ResultTest
{
    private const string Valid = "Valid";

    /// <summary>The comparison with one fault, and its name; null where nobody can say.</summary>
    public static (IOperation Comparison, string Fault)? FindLoose(IOperation call)
    {
        var holder = Holder(call);
        return holder is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
            ? OnlyMention(declarator) is { } mention ? Read(mention, Holder(mention)) : null
            : Read(call, holder);
    }

    private static (IOperation Comparison, string Fault)? Read(IOperation result, IOperation? holder) => holder switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary
            when FaultOf(Other(binary, result)) is { } fault => (binary, fault),
        IIsPatternOperation { Pattern: var pattern } test when FaultOf(pattern) is { } fault => (test, fault),
        _ => null,
    };

    private static string? FaultOf(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => FaultOf(constant.Value),
        INegatedPatternOperation negated => FaultOf(negated.Pattern),
        _ => null,
    };

    private static string? FaultOf(IOperation value) => value.Unwrap() is IFieldReferenceOperation
    {
        Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum, Name: not Valid and var name },
    }
        ? name
        : null;

    private static ILocalReferenceOperation? OnlyMention(IVariableDeclaratorOperation declarator)
    {
        ILocalReferenceOperation? only = null;
        foreach (var other in new OperationWalk(declarator.Root()))
        {
            if (other is not ILocalReferenceOperation reference
                || !SymbolEqualityComparer.Default.Equals(reference.Local, declarator.Symbol))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = reference;
        }

        return only;
    }

    private static IOperation Other(IBinaryOperation binary, IOperation one) =>
        binary.LeftOperand.Syntax.Span.Contains(one.Syntax.Span) ? binary.RightOperand : binary.LeftOperand;

    private static IOperation? Holder(IOperation value)
    {
        var holder = value.Parent;
        while (holder is IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder;
    }
}
