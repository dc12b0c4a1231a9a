using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Readability;

/// <summary>A local or a parameter that a condition looks at and that says something when it is printed.</summary>
internal static class DecidingValue
{
    /// <summary>The first one; null when there is none, or when it may be a secret.</summary>
    public static ISymbol? In(IOperation condition)
    {
        if (SymbolOf(condition) is { } own)
        {
            return IsTelling(condition) && !MayBeSecret(own.Name) ? own : null;
        }

        if (IsTestForNothing(condition))
        {
            return null;
        }

        foreach (var child in condition.ChildOperations)
        {
            if (In(child) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // Null and empty are what such a test finds; printing them tells nothing.
    private static bool IsTestForNothing(IOperation operation) => operation switch
    {
        IIsPatternOperation
        { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } =>
            true,
        IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: null or "" } } => true,
        IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } => true,
        _ => false,
    };

    private static bool IsTelling(IOperation value) => value.Type is { } type
        && (type.TypeKind is TypeKind.Enum
            || type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Decimal
                or SpecialType.System_DateTime
            || type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double);

    private static bool MayBeSecret(string name) => Has(name, "token") || Has(name, "secret") || Has(name, "password")
        || Has(name, "key") || Has(name, "credential");

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
