using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>Which methods have one that does it for many. Safe for threads.</summary>
internal sealed class BulkMethods
{
    private readonly Domain _domain;
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, string?> _methods = new(SymbolEqualityComparer.Default);
    private readonly Func<IAssemblySymbol, bool> _mayHave;
    private readonly Func<IMethodSymbol, string?> _read;

    public BulkMethods(Domain domain)
    {
        _domain = domain;
        _read = Read;
        _mayHave = assembly =>
            SymbolEqualityComparer.Default.Equals(assembly, domain.Compilation.Assembly) || Domain.MayKnow(assembly);
    }

    /// <summary>Name of the method that does for many what this one does for one; null when there is none.</summary>
    public string? Of(IMethodSymbol method) =>
        method.ContainingAssembly is { } assembly && _assemblies.GetOrAdd(assembly, _mayHave)
            ? _methods.GetOrAdd(method.OriginalDefinition, _read)
            : null;

    private string? Read(IMethodSymbol method)
    {
        var mark = method.GetAttributes()
            .FirstOrDefault(attribute => _domain.Is(attribute.AttributeClass, TypeNames.BulkAlternative));
        return mark is { ConstructorArguments: [{ Value: string name }] }
            && method.ContainingType.GetMembers(name).Any(member => member is IMethodSymbol)
            ? name
            : null;
    }
}
