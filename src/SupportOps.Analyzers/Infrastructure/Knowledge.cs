using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>What is declared as known in a compilation and what it references, the consumer's own included.</summary>
internal sealed class Knowledge
{
    private readonly ImmutableDictionary<long, ImmutableArray<KnownMember>> _numbers;
    private readonly ImmutableDictionary<string, ImmutableArray<KnownMember>> _texts;
    private readonly ImmutableDictionary<ISymbol, KnownMember> _symbols;

    public Knowledge(ImmutableArray<KnownMember> members)
    {
        Members = members;
        _numbers = members.Where(member => member.Value is long).GroupBy(member => (long)member.Value)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());
        _texts = members.Where(member => member.Value is string)
            .GroupBy(member => (string)member.Value, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _symbols = members.ToImmutableDictionary(
            member => member.Symbol, member => member, (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default);
    }

    /// <summary>Every member, in the order of declaration.</summary>
    public ImmutableArray<KnownMember> Members { get; }

    /// <summary>The members with a number; empty when there is none.</summary>
    public ImmutableArray<KnownMember> WithNumber(long number) =>
        _numbers.TryGetValue(number, out var members) ? members : ImmutableArray<KnownMember>.Empty;

    /// <summary>The members with a text; empty when there is none.</summary>
    public ImmutableArray<KnownMember> WithText(string text) =>
        _texts.TryGetValue(text, out var members) ? members : ImmutableArray<KnownMember>.Empty;

    /// <summary>What is known about a constant, property or field; null for nothing.</summary>
    public KnownMember? Find(ISymbol symbol) => _symbols.TryGetValue(symbol, out var member) ? member : null;

    /// <summary>The members whose value has a type, for example every role or every name of a webhook event.</summary>
    public IEnumerable<KnownMember> OfType(ITypeSymbol type) =>
        Members.Where(member => SymbolEqualityComparer.Default.Equals(member.Type, type));

    /// <summary>The labels of a scope.</summary>
    public IEnumerable<KnownMember> OfScope(string scope) =>
        Members.Where(member => string.Equals(member.Scope, scope, StringComparison.Ordinal));
}
