using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>
/// SupportOps as one compilation sees it: its types and the values it knows, looked up once for all rules.
/// </summary>
internal sealed class Domain
{
    private const string Root = "SupportOps.Abstractions";

    private static readonly ConditionalWeakTable<Compilation, Domain> Domains = new();

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);
    private readonly Func<string, INamedTypeSymbol?> _find;
    private readonly Lazy<Knowledge> _knowledge;

    private Domain(Compilation compilation)
    {
        Compilation = compilation;
        _find = compilation.GetTypeByMetadataName;
        _knowledge = new Lazy<Knowledge>(() => KnowledgeReader.Read(this));
        IsTestProject = TestFramework.IsReferencedBy(compilation);
    }

    public Compilation Compilation { get; }

    /// <summary>Whether the project references a test framework.</summary>
    public bool IsTestProject { get; }

    /// <summary>Roles, instances, labels, names and stages that are declared as known. Read at the first use.</summary>
    public Knowledge Knowledge => _knowledge.Value;

    /// <summary>Null when the compilation neither references SupportOps nor is it.</summary>
    public static Domain? Of(Compilation compilation) =>
        Sees(compilation) ? Domains.GetValue(compilation, key => new Domain(key)) : null;

    /// <summary>The type of a name of <see cref="TypeNames"/>; null when its package is not referenced.</summary>
    public INamedTypeSymbol? Find(string metadataName) =>
        _types.GetOrAdd(metadataName, _find);

    /// <summary>Whether a symbol is the type of a metadata name.</summary>
    public bool Is(ISymbol? symbol, string metadataName) =>
        symbol is not null && SymbolEqualityComparer.Default.Equals(symbol, Find(metadataName));

    /// <summary>Whether an assembly can declare values that are known: SupportOps, or one that references it.</summary>
    public static bool MayKnow(IAssemblySymbol assembly) => assembly.Name == Root || assembly.Modules.Any(
        module => module.ReferencedAssemblies.Any(reference => reference.Name == Root));

    private static bool Sees(Compilation compilation) => compilation.AssemblyName == Root
        || compilation.ReferencedAssemblyNames.Any(static reference => reference.Name == Root);
}
