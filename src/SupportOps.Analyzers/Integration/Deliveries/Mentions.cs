using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration.Deliveries;

/// <summary>Where a local occurs.</summary>
internal static class Mentions
{
    /// <summary>Whether a local is used anywhere in the body that declares it.</summary>
    public static bool IsMentioned(this ILocalSymbol local, IOperation within)
    {
        foreach (var other in new OperationWalk(within.Root()))
        {
            if (other is ILocalReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                return true;
            }
        }

        return false;
    }
}
