using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// What a credential is for. One that is wrapped says so around the wrapping: <c>SigningKey = new Secret(text)</c>.
/// </summary>
internal sealed class CredentialPurpose(Domain domain)
{
    private readonly INamedTypeSymbol? _secret = domain.Find(TypeNames.Secret);

    /// <summary>The member, parameter or variable that names the credential best.</summary>
    /// <param name="target">What the text is bound to.</param>
    /// <param name="binding">The operation that binds it.</param>
    /// <param name="containing">The member that the code belongs to.</param>
    public ISymbol Of(ISymbol target, IOperation binding, ISymbol containing) =>
        binding is IArgumentOperation { Parent: IObjectCreationOperation creation }
        && SymbolEqualityComparer.Default.Equals(creation.Type, _secret)
            ? Around(creation) ?? Owner((containing as IMethodSymbol)?.AssociatedSymbol ?? containing) ?? target
            : target;

    // Constructors and the code of a file have no name of their own.
    private static ISymbol? Owner(ISymbol containing) =>
        containing.CanBeReferencedByName ? containing : containing.ContainingType;

    private static ISymbol? Around(IOperation wrapped)
    {
        for (var parent = wrapped.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAssignmentOperation assignment:
                    return TargetOf(assignment.Target);
                case IVariableDeclaratorOperation variable:
                    return variable.Symbol;
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return field;
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return property;
                case IArgumentOperation argument:
                    return argument.Parameter;
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation
                    or IVariableInitializerOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private static ISymbol? TargetOf(IOperation target) => target switch
    {
        IMemberReferenceOperation member => member.Member,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
