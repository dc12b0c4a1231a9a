using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>Requests for a subscription that go to Calendly as they were made.</summary>
internal static class SentRequest
{
    private const string Create = "CreateSubscriptionAsync";

    /// <summary>
    /// Whether an object is given to the client where it is made, or by a variable that holds nothing else and that
    /// nothing else asks, completes or passes on.
    /// </summary>
    public static bool Is(IOperation made, INamedTypeSymbol client)
    {
        var holder = Holder(made);
        return holder is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
            ? IsOnlySent(declarator, client)
            : IsSent(holder, client) && !RefusalExpected.At(made);
    }

    private static bool IsOnlySent(IVariableDeclaratorOperation declarator, INamedTypeSymbol client)
    {
        var isSent = false;
        foreach (var other in new OperationWalk(declarator.Root()))
        {
            if (other is not ILocalReferenceOperation reference
                || !SymbolEqualityComparer.Default.Equals(reference.Local, declarator.Symbol))
            {
                continue;
            }

            var holder = Holder(reference);
            if (IsSent(holder, client) && !RefusalExpected.At(reference))
            {
                isSent = true;
            }
            else if (holder is not IPropertyReferenceOperation)
            {
                return false;
            }
        }

        return isSent;
    }

    private static bool IsSent(IOperation? holder, INamedTypeSymbol client) =>
        holder is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: Create } called } }
        && SymbolEqualityComparer.Default.Equals(called.ContainingType, client);

    private static IOperation? Holder(IOperation value)
    {
        var holder = value.Parent;
        while (holder is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder;
    }
}
