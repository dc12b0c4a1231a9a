using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The Zendesk instance that a declaration names by <c>[OfInstance]</c>, on itself or on its type.</summary>
internal sealed class DeclaredInstance
{
    private readonly Domain _domain;
    private readonly HashSet<ISymbol> _carriers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string?> _found = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, string?> _read;

    public DeclaredInstance(Domain domain)
    {
        _domain = domain;
        _read = Read;
        AddCarriers(
            TypeNames.RoleId, TypeNames.ZendeskInstance, TypeNames.AuditPolicy, TypeNames.AccessAuditor,
            TypeNames.AccessSnapshot, TypeNames.AgentDirectory, TypeNames.ZendeskClient, TypeNames.ZendeskOptions);
    }

    /// <summary>Whether values of a type belong to an instance: roles, instances, policies, clients.</summary>
    public bool Carries(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: not SpecialType.None } => false,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            _carriers.Contains(nullable.TypeArguments[0]),
        _ => _carriers.Contains(type),
    };

    /// <summary>Name of the instance; null when nothing is said.</summary>
    public string? Of(ISymbol? symbol) => symbol is null ? null : _found.GetOrAdd(symbol, _read);

    private void AddCarriers(params string[] names)
    {
        foreach (var name in names)
        {
            if (_domain.Find(name) is { } type)
            {
                _carriers.Add(type);
            }
        }
    }

    private string? Read(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } property } => Of(property),
        IMethodSymbol method => Name(method.GetAttributes()) ?? Name(method.GetReturnTypeAttributes()),
        IParameterSymbol => Name(symbol.GetAttributes()),
        IFieldSymbol field => Name(symbol.GetAttributes()) ?? OfContainer(symbol, field.Type),
        IPropertySymbol property => Name(symbol.GetAttributes()) ?? OfContainer(symbol, property.Type),
        _ => null,
    };

    // A type speaks for the roles and instances that it declares, and for nothing else in it.
    private string? OfContainer(ISymbol member, ITypeSymbol type) =>
        _domain.Is(type, TypeNames.RoleId) || _domain.Is(type, TypeNames.ZendeskInstance)
            || type.SpecialType is SpecialType.System_Int64
            ? Name(member.ContainingType.GetAttributes())
            : null;

    private string? Name(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (_domain.Is(attribute.AttributeClass, TypeNames.OfInstance)
                && attribute.ConstructorArguments is [{ Value: string name }])
            {
                return name;
            }
        }

        return null;
    }
}
