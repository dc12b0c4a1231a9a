using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The value of a static field that is given one at its declaration and never another.</summary>
internal static class ConstantField
{
    /// <summary>The value; null where it is declared elsewhere than in the code around, or may be another.</summary>
    /// <param name="field">A static field that nothing but its type may write.</param>
    /// <param name="place">Where it is read.</param>
    public static IOperation? ValueOf(IFieldSymbol field, IOperation place)
    {
        if (field.DeclaringSyntaxReferences is not [var declaration]
            || declaration.SyntaxTree != place.Syntax.SyntaxTree
            || HasWrittenConstructor(field.ContainingType)
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            return null;
        }

        return place.SemanticModel?.GetOperation(value);
    }

    private static bool HasWrittenConstructor(INamedTypeSymbol type)
    {
        foreach (var constructor in type.StaticConstructors)
        {
            if (!constructor.IsImplicitlyDeclared)
            {
                return true;
            }
        }

        return false;
    }
}
