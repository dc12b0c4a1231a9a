using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>Reads from the metadata of its item what a file is.</summary>
internal static class ContentKinds
{
    private const string Key = "build_metadata.AdditionalFiles.SupportOpsKind";

    /// <summary>Whether a project has any file of ours: with none, nothing is registered.</summary>
    public static bool AnyIn(AnalyzerOptions options)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (Of(file, options) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind of a file; null for a file that is none of ours.</summary>
    public static ContentKind? Of(AdditionalText file, AnalyzerOptions options)
    {
        if (!options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Key, out var kind))
        {
            return null;
        }

        return kind switch
        {
            "SupportTeam" => ContentKind.TeamFile,
            "Runbook" => ContentKind.Runbook,
            _ => null,
        };
    }
}
