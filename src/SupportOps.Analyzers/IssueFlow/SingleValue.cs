using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>Looks behind names that stand for one value only.</summary>
internal static class SingleValue
{
    // Names for names for names: nobody writes more, and a circle must end.
    private const int Most = 4;

    private static readonly ConditionalWeakTable<ISymbol, StrongBox<IOperation?>> Found = new();

    /// <summary>The value itself, or what the local or read-only field was given and nothing else can be.</summary>
    public static IOperation Of(IOperation value)
    {
        for (var step = 0; step < Most; step++)
        {
            value = WithoutConversions(value);
            if (GivenTo(value) is not { } given)
            {
                return value;
            }

            value = given;
        }

        return WithoutConversions(value);
    }

    private static IOperation WithoutConversions(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private static IOperation? GivenTo(IOperation value) => value switch
    {
        ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => InitialValue(local, value),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => InitialValue(field, value),
        _ => null,
    };

    // Several rules follow the same names.
    private static IOperation? InitialValue(ISymbol symbol, IOperation use) =>
        Found.TryGetValue(symbol, out var found) ? found.Value : Keep(symbol, FindInitialValue(symbol, use));

    private static IOperation? Keep(ISymbol symbol, IOperation? value) =>
        Found.GetValue(symbol, _ => new StrongBox<IOperation?>(value)).Value;

    private static IOperation? FindInitialValue(ISymbol symbol, IOperation use)
    {
        if (symbol.DeclaringSyntaxReferences is not [var reference]
            || use.SemanticModel is not { } model
            || reference.SyntaxTree != model.SyntaxTree
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } given } declarator
            || declarator.FirstAncestorOrSelf<SyntaxNode>(IsScope) is not { } scope
            || !IsNeverAssigned(declarator, scope))
        {
            return null;
        }

        return model.GetOperation(given);
    }

    private static bool IsScope(SyntaxNode node) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
        or TypeDeclarationSyntax or CompilationUnitSyntax or ArrowExpressionClauseSyntax;

    private static bool IsNeverAssigned(VariableDeclaratorSyntax declarator, SyntaxNode scope)
    {
        var name = declarator.Identifier.ValueText;
        foreach (var node in scope.DescendantNodes())
        {
            if (node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name
                && IsChanged(identifier))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsChanged(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name
            && !assignment.Parent.IsKind(SyntaxKind.ObjectInitializerExpression),
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0 || argument.Parent is TupleExpressionSyntax,
        RefExpressionSyntax => true,
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access =>
            access.Name == name && assignment.Left == access,
        _ => false,
    };
}
