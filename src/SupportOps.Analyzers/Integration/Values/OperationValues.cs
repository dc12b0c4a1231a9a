using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>What can be said about the value of an operation without running it.</summary>
internal static class OperationValues
{
    /// <summary>The operation below conversions and parentheses.</summary>
    public static IOperation Unwrap(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The constant text; null for any other value.</summary>
    /// <remarks>
    /// A constant number is put into an object each time it is asked for, so its type is asked first.
    /// </remarks>
    public static string? Text(this IOperation operation) => operation.Type?.SpecialType is SpecialType.System_String
        && operation.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Whether the value is certainly null.</summary>
    public static bool IsNull(this IOperation operation) => operation.Unwrap() is var value
        && (value is { Type: not { IsValueType: true }, ConstantValue: { HasValue: true, Value: null } }
            || value is IDefaultValueOperation { Type.IsReferenceType: true });

    /// <summary>What a local was declared with; null when it may hold something else, or for no local.</summary>
    public static IOperation? InitialValue(this IOperation operation)
    {
        if (operation is not ILocalReferenceOperation { Local: var local })
        {
            return null;
        }

        IOperation? initial = null;
        foreach (var other in new OperationWalk(operation.Root()))
        {
            if (other is IVariableDeclaratorOperation declarator && Same(declarator.Symbol, local))
            {
                initial = declarator.GetVariableInitializer()?.Value.Unwrap();
            }
            else if (other is ILocalReferenceOperation reference && Same(reference.Local, local)
                && IsWritten(reference))
            {
                return null;
            }
        }

        return initial;
    }

    /// <summary>The whole body, or the whole initializer, that an operation is part of.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation argument => argument.Parameter is not { RefKind: RefKind.None or RefKind.In },
        IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation => true,
        IVariableInitializerOperation
            { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        _ => false,
    };

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
