using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration.Deliveries;

/// <summary>The order of what one function does, without the functions inside of it.</summary>
internal static class Function
{
    /// <summary>The lambda, local function or body that an operation runs in.</summary>
    public static IOperation FunctionOf(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                break;
            }
        }

        return operation;
    }

    /// <summary>Whether one operation may run before another one of the same function, both in one go.</summary>
    public static bool MayPrecede(IOperation first, IOperation second)
    {
        if (first.Syntax.SpanStart >= second.Syntax.SpanStart || first.FunctionOf() != second.FunctionOf())
        {
            return false;
        }

        var around = Ancestors(second);
        var branch = first;
        for (var parent = first.Parent; parent is not null; branch = parent, parent = parent.Parent)
        {
            var index = around.IndexOf(parent);
            if (index >= 0)
            {
                return !AreAlternatives(parent, branch, index == 0 ? second : around[index - 1]);
            }

            if (parent is IBlockOperation { Operations: [.., var last] } && Leaves(last))
            {
                return false;
            }
        }

        return false;
    }

    private static ImmutableArray<IOperation> Ancestors(IOperation operation)
    {
        var ancestors = ImmutableArray.CreateBuilder<IOperation>();
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            ancestors.Add(parent);
        }

        return ancestors.ToImmutable();
    }

    private static bool AreAlternatives(IOperation choice, IOperation one, IOperation other) => choice switch
    {
        IConditionalOperation conditional => conditional.Condition != one && conditional.Condition != other,
        ISwitchOperation or ISwitchExpressionOperation => IsCase(one) && IsCase(other),
        _ => false,
    };

    private static bool IsCase(IOperation operation) =>
        operation is ISwitchCaseOperation or ISwitchExpressionArmOperation;

    private static bool Leaves(IOperation operation) =>
        operation is IReturnOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation }
        || operation is IBranchOperation { BranchKind: BranchKind.Continue or BranchKind.Break };
}
