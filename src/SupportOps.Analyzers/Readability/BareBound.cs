using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Readability;

/// <summary>A parameter or property of SupportOps that bounds something, and a number that stands for it.</summary>
internal static class BareBound
{
    /// <summary>Whether a member of SupportOps bounds retries or time.</summary>
    public static bool IsBound(ISymbol member, ITypeSymbol type) =>
        (type.SpecialType is SpecialType.System_Int32 || type.Name == nameof(TimeSpan))
        && IsName(member.Name)
        && OwnAssemblies.Declare(member);

    /// <summary>Whether a value is a number above one, or a span of time made of one.</summary>
    public static bool IsLiteral(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            ILiteralOperation { ConstantValue.Value: int number } => number > 1,
            IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.Name: nameof(TimeSpan) } } span =>
                HasLiteralFirst(span),
            _ => false,
        };
    }

    private static bool HasLiteralFirst(IInvocationOperation span)
    {
        if (span.Arguments.IsEmpty)
        {
            return false;
        }

        var number = span.Arguments[0].Value;
        return number is ILiteralOperation or IConversionOperation { Operand: ILiteralOperation };
    }

    private static bool IsName(string name) => Has(name, "Timeout", "timeout") || Has(name, "Tries", "tries")
        || Has(name, "Retries", "retries") || Has(name, "Attempts", "attempts");

    private static bool Has(string name, string inside, string first) =>
        name.IndexOf(inside, StringComparison.Ordinal) >= 0 || name.StartsWith(first, StringComparison.Ordinal);
}
