using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration.Deliveries;

/// <summary>What a call gives through its out parameters, and whether anybody asks it if the call succeeded.</summary>
internal static class OutResults
{
    /// <summary>Whether an out value tells somebody of success: the result, or the absence of a delivery.</summary>
    public static bool AreUsed(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Out && IsUsed(argument))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUsed(IArgumentOperation argument)
    {
        var target = argument.Value is IDeclarationExpressionOperation declaration
            ? declaration.Expression
            : argument.Value;
        return target switch
        {
            IDiscardOperation => false,
            ILocalReferenceOperation { Local: var local } => IsUsed(local, target, argument.Parameter!.Type),
            _ => true,
        };
    }

    private static bool IsUsed(ILocalSymbol local, IOperation target, ITypeSymbol type)
    {
        foreach (var other in new OperationWalk(target.Root()))
        {
            if (other is ILocalReferenceOperation reference && other != target
                && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && (type.IsValueType || !TakesItForGranted(reference)))
            {
                return true;
            }
        }

        return false;
    }

    // "delivery.Body", and "Read(delivery!)" where nothing expects null.
    private static bool TakesItForGranted(ILocalReferenceOperation reference)
    {
        IOperation holder = reference;
        while (holder.Parent is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder.Parent switch
        {
            IMemberReferenceOperation or IInvocationOperation => true,
            IArgumentOperation { Parameter: { } parameter } =>
                parameter.NullableAnnotation is not NullableAnnotation.Annotated,
            _ => false,
        };
    }
}
