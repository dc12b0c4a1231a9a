using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure.Secrets;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// The names that a text is bound to: variables, members, parameters, their types and the keys beside it.
/// </summary>
internal static class BoundNames
{
    public static SecretWords WordsAround(IOperation text, ISymbol containing)
    {
        var words = SecretWords.None;
        for (var operation = text; operation.Parent is { } parent and not IBlockOperation; operation = parent)
        {
            words |= parent is IReturnOperation ? WordsOfMember(containing) : WordsOf(parent);
        }

        return words;
    }

    // The text is what the member gives.
    private static SecretWords WordsOfMember(ISymbol containing) =>
        Words((containing as IMethodSymbol)?.AssociatedSymbol ?? containing);

    private static SecretWords WordsOf(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation variable => Words(variable.Symbol),
        IFieldInitializerOperation field => Words(field.InitializedFields),
        IPropertyInitializerOperation property => Words(property.InitializedProperties),
        IParameterInitializerOperation parameter => Words(parameter.Parameter),
        IAssignmentOperation assignment => WordsOfTarget(assignment.Target),
        IArgumentOperation { Parameter: { } parameter } => Words(parameter),
        IInvocationOperation call => Words(call.TargetMethod) | WordsOfKeys(call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation =>
            Words(constructor) | WordsOfKeys(creation.Arguments),
        _ => SecretWords.None,
    };

    private static SecretWords WordsOfTarget(IOperation? target) => target switch
    {
        IPropertyReferenceOperation property => Words(property.Property) | WordsOfKeys(property.Arguments)
            | WordsOfTarget(property.Instance),
        IFieldReferenceOperation field => Words(field.Field) | WordsOfTarget(field.Instance),
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

    private static SecretWords Words(ISymbol symbol) => SecretWordReader.In(symbol.Name)
        | (symbol.ContainingType is { } type ? SecretWordReader.In(type.Name) : SecretWords.None);
}
