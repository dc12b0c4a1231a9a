using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The value of a local variable that is given one at its declaration and never another.</summary>
internal static class SingleValue
{
    /// <summary>The value; null when there is none or when there may be several.</summary>
    public static IOperation? Of(ILocalReferenceOperation reference)
    {
        IOperation? value = null;
        foreach (var operation in new OperationWalk(reference.Root()))
        {
            if (operation is IVariableDeclaratorOperation declarator && Same(declarator.Symbol, reference.Local))
            {
                value = declarator.GetVariableInitializer()?.Value;
            }
            else if (operation is ILocalReferenceOperation other && Same(other.Local, reference.Local)
                && IsWritten(other))
            {
                return null;
            }
        }

        return value;
    }

    /// <summary>
    /// The value at the declaration, whatever comes after it; null where the declaration is none of the statements
    /// around. It allocates nothing, so it tells cheaply whether following a variable is worth the search.
    /// </summary>
    public static IOperation? Initial(ILocalReferenceOperation reference)
    {
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            var statements = parent switch
            {
                IBlockOperation block => block.Operations,
                ISwitchCaseOperation section => section.Body,
                _ => [],
            };
            if (Initial(statements, reference.Local) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static IOperation? Initial(ImmutableArray<IOperation> statements, ILocalSymbol local)
    {
        foreach (var statement in statements)
        {
            if (statement is not IVariableDeclarationGroupOperation { Declarations: [var declaration] })
            {
                continue;
            }

            foreach (var declarator in declaration.Declarators)
            {
                if (Same(declarator.Symbol, local))
                {
                    return declarator.Initializer?.Value;
                }
            }
        }

        return null;
    }

    private static bool IsWritten(ILocalReferenceOperation local) => local.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == local,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation target } => target.Symbol.IsRef,
        _ => false,
    };

    private static bool Same(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
