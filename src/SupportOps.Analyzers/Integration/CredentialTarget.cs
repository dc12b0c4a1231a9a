using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration;

/// <summary>The credential that an operation binds a value to.</summary>
internal static class CredentialTarget
{
    /// <summary>The property, field or parameter; null when it is no credential.</summary>
    public static ISymbol? Find(IOperation binding, CredentialMembers credentials) => binding switch
    {
        IAssignmentOperation assignment => Marked(MemberOf(assignment.Target), credentials),
        IArgumentOperation argument => Marked(argument.Parameter, credentials)
            ?? Marked(CollectionOf(argument.Parent), credentials),
        IPropertyInitializerOperation initializer => FirstMarked(initializer.InitializedProperties, credentials),
        IFieldInitializerOperation initializer => FirstMarked(initializer.InitializedFields, credentials),
        _ => null,
    };

    private static ISymbol? Marked(ISymbol? member, CredentialMembers credentials) =>
        member is not null && credentials.Contains(member) ? member : null;

    private static ISymbol? FirstMarked<TSymbol>(ImmutableArray<TSymbol> members, CredentialMembers credentials)
        where TSymbol : class, ISymbol
    {
        foreach (var member in members)
        {
            if (credentials.Contains(member))
            {
                return member;
            }
        }

        return null;
    }

    // What is added to a list of credentials is one.
    private static ISymbol? CollectionOf(IOperation? call) => call switch
    {
        IInvocationOperation { Instance: IInstanceReferenceOperation } added => InitializedBy(added),
        IInvocationOperation { Instance: { } list } => MemberOf(list),
        _ => null,
    };

    private static ISymbol? InitializedBy(IInvocationOperation added) =>
        added.Parent?.Parent is IMemberInitializerOperation initializer
            ? MemberOf(initializer.InitializedMember)
            : null;

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };
}
