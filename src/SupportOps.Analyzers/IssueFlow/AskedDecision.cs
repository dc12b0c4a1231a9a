using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>
/// Tells a decision that is only asked for from one that is acted upon: who looks whether a move is possible may well
/// name one that is not.
/// </summary>
internal static class AskedDecision
{
    /// <summary>Whether nothing but the answer of a call is looked at. It runs for findings only.</summary>
    public static bool Is(IInvocationOperation call)
    {
        var use = Use(call);
        return IsAsked(use)
            || (use.Parent is IVariableInitializerOperation
                { Parent: IVariableDeclaratorOperation { Symbol: var local } }
                && IsOnlyAsked(local, use));
    }

    // The outermost operation that is still the decision itself.
    private static IOperation Use(IOperation decision)
    {
        while (decision.Parent is IConversionOperation or IParenthesizedOperation)
        {
            decision = decision.Parent;
        }

        return decision;
    }

    private static bool IsAsked(IOperation use) => use.Parent switch
    {
        IPropertyReferenceOperation { Property.Name: var name } => name is not ("Plan" or "Repair"),
        IIsPatternOperation or IBinaryOperation or IIsTypeOperation or ISwitchOperation or ISwitchExpressionOperation =>
            true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => IsAssertion(method),
        IInvocationOperation { TargetMethod: var method } =>
            IsAssertion(method) || method.Name is "Equals" or "ToString",
        _ => false,
    };

    private static bool IsAssertion(IMethodSymbol method) =>
        method.Name is "Should" or "That" or "Equals" || method.ContainingType?.Name is "Assert" or "Verify";

    private static bool IsOnlyAsked(ILocalSymbol local, IOperation value)
    {
        var root = value;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var isAsked = false;
        foreach (var operation in new OperationWalk(root))
        {
            if (operation is not ILocalReferenceOperation reference
                || !SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                continue;
            }

            if (!IsAsked(Use(reference)))
            {
                return false;
            }

            isAsked = true;
        }

        return isAsked;
    }
}
