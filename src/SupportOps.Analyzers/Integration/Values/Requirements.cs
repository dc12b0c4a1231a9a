using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>What known values require of the objects that hold them, as it is marked where they are declared.</summary>
internal sealed class Requirements
{
    private readonly Domain _domain;
    private readonly Marks<Requirement> _marks;
    private readonly ImmutableHashSet<string> _properties;
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<IPropertySymbol>> _holders =
        new(SymbolEqualityComparer.Default);
    private readonly Func<ITypeSymbol, ImmutableArray<IPropertySymbol>> _readProperties;

    public Requirements(Domain domain)
    {
        _domain = domain;
        _marks = new Marks<Requirement>(domain, TypeNames.Requires, Read);
        _properties = domain.Knowledge.Members
            .Select(member => _marks.Of(member.Symbol)?.Property)
            .OfType<string>()
            .ToImmutableHashSet(StringComparer.Ordinal);
        _readProperties = ReadProperties;
    }

    /// <summary>Whether nothing that is known requires anything.</summary>
    public bool IsEmpty => _properties.IsEmpty;

    /// <summary>Whether a type has a property that a known value may require.</summary>
    public bool MayHold(ITypeSymbol type) => !PropertiesOf(type).IsEmpty;

    /// <summary>The properties of a type that may hold such values; none where nothing of it may be required.</summary>
    public ImmutableArray<IPropertySymbol> PropertiesOf(ITypeSymbol type) =>
        _holders.TryGetValue(type, out var properties) ? properties : _holders.GetOrAdd(type, _readProperties);

    /// <summary>What a property requires while it has its default; null for nothing.</summary>
    public Requirement? OfDefault(IPropertySymbol property) => _marks.Of(property);

    /// <summary>What a value requires; null for nothing, or for a value that is not known.</summary>
    public Requirement? Of(IOperation value) => value switch
    {
        IMemberReferenceOperation { Member.IsStatic: true } reference => _marks.Of(reference.Member),
        _ when TextOf(value) is { } text && value.Type is { } type && Find(text, type) is { } member =>
            _marks.Of(member.Symbol),
        _ => null,
    };

    /// <summary>The text of a known value, or of one that is made from a constant; null when nobody can say.</summary>
    public string? TextOf(IOperation value) => value switch
    {
        IMemberReferenceOperation reference => _domain.Knowledge.Find(reference.Member)?.Value as string,
        IObjectCreationOperation { Arguments: [{ Value: var text }] } => text.Unwrap().Text(),
        _ => null,
    };

    private ImmutableArray<IPropertySymbol> ReadProperties(ITypeSymbol type)
    {
        // Reading the members of every type of the framework is what would cost.
        if (type.ContainingAssembly is not { } assembly
            || (!SymbolEqualityComparer.Default.Equals(assembly, _domain.Compilation.Assembly)
                && !Domain.MayKnow(assembly)))
        {
            return [];
        }

        ImmutableArray<IPropertySymbol> properties = [.. type.GetMembers().OfType<IPropertySymbol>()];
        return properties.Any(property => _properties.Contains(property.Name)) ? properties : [];
    }

    private KnownMember? Find(string text, ITypeSymbol type)
    {
        foreach (var member in _domain.Knowledge.WithText(text))
        {
            if (SymbolEqualityComparer.Default.Equals(member.Type, type))
            {
                return member;
            }
        }

        return null;
    }

    private static Requirement? Read(AttributeData data)
    {
        if (data.ConstructorArguments is not [{ Value: string property }, { Value: var value }])
        {
            return null;
        }

        var isDefault = data.NamedArguments.Any(argument => argument is { Key: "IsDefault", Value.Value: true });
        return new Requirement(property, value as string, isDefault);
    }
}
