using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>Reads what types declare as known, in the compilation and each reference that sees SupportOps.</summary>
internal sealed class KnowledgeReader
{
    private readonly Domain _domain;
    private readonly ImmutableArray<KnownMember>.Builder _members = ImmutableArray.CreateBuilder<KnownMember>();

    private KnowledgeReader(Domain domain) => _domain = domain;

    public static Knowledge Read(Domain domain)
    {
        var reader = new KnowledgeReader(domain);
        var compilation = domain.Compilation;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(Domain.MayKnow))
        {
            reader.ReadNamespace(assembly.GlobalNamespace);
        }

        reader.ReadNamespace(compilation.Assembly.GlobalNamespace);
        return new Knowledge(reader._members.ToImmutable());
    }

    private void ReadNamespace(INamespaceSymbol space)
    {
        foreach (var type in space.GetTypeMembers())
        {
            ReadType(type);
        }

        foreach (var inner in space.GetNamespaceMembers())
        {
            ReadNamespace(inner);
        }
    }

    private void ReadType(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes();
        var instance = TextOf(attributes, TypeNames.OfInstance);
        var scope = TextOf(attributes, TypeNames.LabelScope);
        if (instance is not null || scope is not null || Has(attributes, TypeNames.KnownValues))
        {
            ReadMembers(type, instance, scope);
        }

        foreach (var nested in type.GetTypeMembers())
        {
            ReadType(nested);
        }
    }

    private void ReadMembers(INamedTypeSymbol type, string? instance, string? scope)
    {
        foreach (var member in type.GetMembers())
        {
            if (TypeOf(member) is { } valueType && ValueOf(member) is { } value
                && _domain.Compilation.IsSymbolAccessibleWithin(member, _domain.Compilation.Assembly))
            {
                var own = TextOf(member.GetAttributes(), TypeNames.OfInstance) ?? instance;
                _members.Add(new KnownMember(member, valueType, value, own, scope));
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private object? ValueOf(ISymbol member)
    {
        if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: long or int or string } constant)
        {
            return constant.ConstantValue is int number ? (long)number : constant.ConstantValue;
        }

        return Find(member.GetAttributes(), TypeNames.KnownValue) is { ConstructorArguments: [var argument] }
            ? argument.Value
            : null;
    }

    private string? TextOf(ImmutableArray<AttributeData> attributes, string name) =>
        Find(attributes, name) is { ConstructorArguments: [var argument] } ? argument.Value as string : null;

    private bool Has(ImmutableArray<AttributeData> attributes, string name) => Find(attributes, name) is not null;

    private AttributeData? Find(ImmutableArray<AttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => _domain.Is(attribute.AttributeClass, name));
}
