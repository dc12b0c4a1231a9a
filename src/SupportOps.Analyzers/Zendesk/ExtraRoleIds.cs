using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The role ids that a setting adds, read once for each file.</summary>
internal sealed class ExtraRoleIds
{
    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableHashSet<long>> _ids = new();
    private readonly Func<SyntaxTree, ImmutableHashSet<long>> _read;

    public ExtraRoleIds(AnalyzerConfigOptionsProvider provider)
    {
        _provider = provider;
        _read = Read;
    }

    public AnalyzerConfigOptions Options(SyntaxTree tree) => _provider.GetOptions(tree);

    public bool Contains(long number, SyntaxTree tree) => _ids.GetOrAdd(tree, _read).Contains(number);

    private ImmutableHashSet<long> Read(SyntaxTree tree) =>
    [
        .. RuleOptions.ExtraRoleIds.Read(Options(tree)).Select(text => long.Parse(text, CultureInfo.InvariantCulture)),
    ];
}
