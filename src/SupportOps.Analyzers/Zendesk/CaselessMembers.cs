using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The members whose text means the same in any case, by <c>[IgnoresCase]</c>.</summary>
internal sealed class CaselessMembers
{
    private static readonly ImmutableArray<string> None = [];

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>?> _found =
        new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, ImmutableArray<string>?> _read;

    public CaselessMembers(Domain domain) => _read = symbol => Read(domain, symbol);

    /// <summary>The texts that are meant in exactly their case; null when case counts in all of them.</summary>
    public ImmutableArray<string>? ExceptionsOf(ISymbol member) => _found.GetOrAdd(member, _read);

    private static ImmutableArray<string>? Read(Domain domain, ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (domain.Is(attribute.AttributeClass, TypeNames.IgnoresCase))
            {
                return attribute.NamedArguments is [{ Value: { Kind: TypedConstantKind.Array, IsNull: false } texts }]
                    ? [.. texts.Values.Select(text => text.Value).OfType<string>()]
                    : None;
            }
        }

        return null;
    }
}
