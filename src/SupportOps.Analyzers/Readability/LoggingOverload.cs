using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Readability;

/// <summary>A method of the same name that takes the exception as well.</summary>
internal static class LoggingOverload
{
    /// <summary>
    /// The place of the exception among the parameters as the caller writes them; null when no overload takes what this
    /// one takes and an exception before or after it.
    /// </summary>
    public static int? PositionOfException(IMethodSymbol method, INamedTypeSymbol exception)
    {
        var called = method.ReducedFrom ?? method;
        foreach (var member in called.ContainingType.GetMembers(called.Name))
        {
            if (member is IMethodSymbol other
                && other.IsStatic == called.IsStatic
                && other.Parameters.Length == called.Parameters.Length + 1
                && other.TypeParameters.Length == called.TypeParameters.Length
                && FindInserted(called, other, exception) is { } position)
            {
                return method.ReducedFrom is null ? position : position - 1;
            }
        }

        return null;
    }

    private static int? FindInserted(IMethodSymbol shorter, IMethodSymbol longer, INamedTypeSymbol exception)
    {
        for (var position = 0; position < longer.Parameters.Length; position++)
        {
            if (SymbolEqualityComparer.Default.Equals(longer.Parameters[position].Type, exception))
            {
                return AgreeWithout(shorter, longer, position) ? position : null;
            }
        }

        return null;
    }

    private static bool AgreeWithout(IMethodSymbol shorter, IMethodSymbol longer, int position)
    {
        for (var index = 0; index < shorter.Parameters.Length; index++)
        {
            var own = shorter.Parameters[index].Type;
            var other = longer.Parameters[index < position ? index : index + 1].Type;
            if (!SymbolEqualityComparer.Default.Equals(own, other))
            {
                return false;
            }
        }

        return true;
    }
}
