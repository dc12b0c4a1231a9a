using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>Types of SupportOps whose members are all there are.</summary>
internal sealed class ClosedTypes
{
    // A mark for each member is kept in one number.
    private const int Most = 64;

    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<IFieldSymbol>> _members =
        new(SymbolEqualityComparer.Default);

    /// <summary>The members of the closed type that a switch is over; empty when it is over anything else.</summary>
    public ImmutableArray<IFieldSymbol> MembersOf(IOperation value)
    {
        var type = value.Type is INamedTypeSymbol
            { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : value.Type;
        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } closed && OwnAssemblies.Declare(closed)
                ? _members.GetOrAdd(closed, static key => Read(key))
                : [];
    }

    private static ImmutableArray<IFieldSymbol> Read(INamedTypeSymbol type)
    {
        if (type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(FlagsAttribute)))
        {
            return [];
        }

        ImmutableArray<IFieldSymbol> members =
            [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)];
        return members.Length <= Most ? members : [];
    }
}
