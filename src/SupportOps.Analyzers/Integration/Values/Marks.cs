using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>What an attribute says about symbols, read once for each symbol of a compilation.</summary>
/// <typeparam name="T">What is read out of the attribute.</typeparam>
internal sealed class Marks<T>
    where T : class
{
    private readonly ConcurrentDictionary<ISymbol, T?> _known = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, T?> _read;

    /// <summary>Names the attribute.</summary>
    /// <param name="domain">The compilation.</param>
    /// <param name="attribute">One of <see cref="TypeNames"/>.</param>
    /// <param name="read">Reads one attribute; null where it says nothing.</param>
    public Marks(Domain domain, string attribute, Func<AttributeData, T?> read) => _read = symbol =>
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (domain.Is(data.AttributeClass, attribute))
            {
                return read(data);
            }
        }

        return null;
    };

    /// <summary>What the attribute says about a parameter, property or field; null when it is not there.</summary>
    public T? Of(ISymbol symbol)
    {
        var original = symbol.OriginalDefinition;
        return _known.TryGetValue(original, out var mark) ? mark : _known.GetOrAdd(original, _read);
    }
}
