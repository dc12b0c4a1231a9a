using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The value of a local variable that is given one at its declaration and never another.</summary>
internal static class SingleValue
{
    /// <summary>The value; null when there is none or when there may be several.</summary>
    public static IOperation? Of(ILocalReferenceOperation reference)
    {
        IOperation? value = null;
        foreach (var operation in reference.Root().Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && Same(declarator.Symbol, reference.Local))
            {
                value = declarator.GetVariableInitializer()?.Value;
            }
            else if (operation is ILocalReferenceOperation other && Same(other.Local, reference.Local) && IsWritten(other))
            {
                return null;
            }
        }

        return value;
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
