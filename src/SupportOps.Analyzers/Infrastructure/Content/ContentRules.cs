using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Runbooks;
using SupportOps.Analyzers.TeamFiles;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>Which rules there are about which files.</summary>
internal static class ContentRules
{
    private static readonly ImmutableHashSet<string> TeamFile = IdsOf(TeamFileDescriptors.All);
    private static readonly ImmutableHashSet<string> Runbook = IdsOf(RunbookDescriptors.All).Add("SOP0002");

    public static bool IsKnown(string id, ContentKind kind) =>
        (kind == ContentKind.TeamFile ? TeamFile : Runbook).Contains(id);

    private static ImmutableHashSet<string> IdsOf(ImmutableArray<DiagnosticDescriptor> rules) =>
        rules.Select(rule => rule.Id).ToImmutableHashSet(StringComparer.Ordinal);
}
