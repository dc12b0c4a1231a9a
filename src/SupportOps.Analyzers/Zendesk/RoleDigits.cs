using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>Which literals are role ids.</summary>
internal sealed class RoleDigits(Domain domain, INamedTypeSymbol role)
{
    // 2147483648 and 0x80000000 are the first that do not fit 32 bits.
    private const int ShortestLarge = 10;

    /// <summary>
    /// Reads a number that may be a role. One that fits 32 bits could be anything, so it counts only where a role is
    /// made of it or something called a role is compared with it.
    /// </summary>
    public bool TryRead(ILiteralOperation literal, out long number)
    {
        number = 0;
        var isLarge = MayBeLarge(literal);
        var isAboutRoles = !isLarge && IsAboutRoles(literal);
        if (!isLarge && !isAboutRoles)
        {
            return false;
        }

        number = ConstantNumber.Of(literal);
        return number > int.MaxValue || (number > 0 && (isAboutRoles || IsAboutRoles(literal)));
    }

    // A literal that nobody wrote stands for the default of a parameter.
    private static bool MayBeLarge(ILiteralOperation literal) => !literal.IsImplicit
        && literal.Syntax.Span.Length >= ShortestLarge
        && literal.Type?.SpecialType is SpecialType.System_Int64 or SpecialType.System_UInt32
            or SpecialType.System_UInt64;

    /// <summary>The role of a number; null when none is declared.</summary>
    public KnownMember? Find(long number)
    {
        foreach (var member in domain.Knowledge.WithNumber(number))
        {
            if (member.Instance is not null || SymbolEqualityComparer.Default.Equals(member.Type, role))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Whether code belongs to a type or member that declares what is known.</summary>
    public bool IsDeclaration(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (domain.Is(attribute.AttributeClass, TypeNames.OfInstance))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsAboutRoles(IOperation literal)
    {
        var value = literal;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        return value.Parent switch
        {
            IArgumentOperation { Parent: IObjectCreationOperation creation } =>
                SymbolEqualityComparer.Default.Equals(creation.Type, role),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
                IsRole((binary.LeftOperand == value ? binary.RightOperand : binary.LeftOperand).Bare()),
            _ => false,
        };
    }

    private bool IsRole(IOperation other) => other switch
    {
        IPropertyReferenceOperation property => IsRoleName(property.Property.Name)
            || SymbolEqualityComparer.Default.Equals(property.Property.ContainingType, role),
        IFieldReferenceOperation field => IsRoleName(field.Field.Name),
        IParameterReferenceOperation parameter => IsRoleName(parameter.Parameter.Name),
        ILocalReferenceOperation local => IsRoleName(local.Local.Name),
        _ => false,
    };

    private static bool IsRoleName(string name) => name.IndexOf("role", StringComparison.OrdinalIgnoreCase) >= 0;
}
