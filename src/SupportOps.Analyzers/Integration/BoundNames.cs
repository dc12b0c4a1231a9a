using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure.Secrets;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// The names that a text is bound to: variables, members, parameters and the keys beside it. A type of another place
/// tells whose text it is, the type around the code tells nothing.
/// </summary>
internal static class BoundNames
{
    public static SecretWords WordsAround(IOperation text, ISymbol containing)
    {
        var words = SecretWords.None;
        for (var operation = text; operation.Parent is { } parent and not IBlockOperation; operation = parent)
        {
            words |= parent is IReturnOperation ? WordsOfMember(containing) : WordsOf(parent, containing);
        }

        return words;
    }

    // The text is what the member gives.
    private static SecretWords WordsOfMember(ISymbol containing) =>
        Words((containing as IMethodSymbol)?.AssociatedSymbol ?? containing);

    private static SecretWords WordsOf(IOperation operation, ISymbol containing) => operation switch
    {
        IVariableDeclaratorOperation variable => Words(variable.Symbol),
        IFieldInitializerOperation field => Words(field.InitializedFields),
        IPropertyInitializerOperation property => Words(property.InitializedProperties),
        IParameterInitializerOperation parameter => Words(parameter.Parameter),
        IAssignmentOperation assignment => WordsOfTarget(assignment.Target, containing),
        IArgumentOperation { Parameter: { } parameter } => Words(parameter) | WordsOfOwner(parameter, containing),
        IInvocationOperation call => Words(call.TargetMethod) | WordsOfOwner(call.TargetMethod, containing)
            | WordsOfKeys(call.Arguments),
        IObjectCreationOperation { Constructor.ContainingType: { } type } creation =>
            Words(type) | WordsOfKeys(creation.Arguments),
        _ => SecretWords.None,
    };

    private static SecretWords WordsOfTarget(IOperation? target, ISymbol containing) => target switch
    {
        IPropertyReferenceOperation property => Words(property.Property) | WordsOfOwner(property.Property, containing)
            | WordsOfKeys(property.Arguments) | WordsOfTarget(property.Instance, containing),
        IFieldReferenceOperation field => Words(field.Field) | WordsOfOwner(field.Field, containing)
            | WordsOfTarget(field.Instance, containing),
        ILocalReferenceOperation local => Words(local.Local),
        IParameterReferenceOperation parameter => Words(parameter.Parameter),
        _ => SecretWords.None,
    };

    private static SecretWords WordsOfKeys(ImmutableArray<IArgumentOperation> arguments)
    {
        var words = SecretWords.None;
        foreach (var argument in arguments)
        {
            words |= argument.Value.ConstantValue.Value is string key ? SecretWordReader.In(key) : SecretWords.None;
        }

        return words;
    }

    private static SecretWords Words<TSymbol>(ImmutableArray<TSymbol> symbols)
        where TSymbol : ISymbol
    {
        var words = SecretWords.None;
        foreach (var symbol in symbols)
        {
            words |= Words(symbol);
        }

        return words;
    }

    private static SecretWords Words(ISymbol symbol) => SecretWordReader.In(symbol.Name);

    // That a type is about tokens does not make each of its texts one.
    private static SecretWords WordsOfOwner(ISymbol symbol, ISymbol containing) =>
        symbol.ContainingType is { } type
        && !SymbolEqualityComparer.Default.Equals(type, containing as INamedTypeSymbol ?? containing.ContainingType)
            ? Words(type) & ~SecretWords.Token
            : SecretWords.None;
}
