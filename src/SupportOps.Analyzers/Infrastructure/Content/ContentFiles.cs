using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Runbooks;
using SupportOps.Analyzers.TeamFiles;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>The files of ours in one compilation. Each is read once, whichever rules ask for it.</summary>
internal sealed class ContentFiles(CompilationStartAnalysisContext context)
{
    private static readonly AdditionalTextValueProvider<ContentFile?> TeamFile =
        new(file => ContentFile.Read(file, ContentKind.TeamFile));

    private static readonly AdditionalTextValueProvider<ContentFile?> Runbook =
        new(file => ContentFile.Read(file, ContentKind.Runbook));

    private readonly AnalyzerOptions _options = context.Options;

    /// <summary>The file; null for one that is none of ours or cannot be opened.</summary>
    public ContentFile? Read(AdditionalText file)
    {
        if (ContentKinds.Of(file, _options) is not { } kind)
        {
            return null;
        }

        return context.TryGetValue(file, kind == ContentKind.TeamFile ? TeamFile : Runbook, out var content)
            ? content
            : null;
    }

    /// <summary>The team files, each with an empty list for what a comparison finds.</summary>
    public IReadOnlyList<TeamFileOfSet> TeamFiles()
    {
        var files = new List<TeamFileOfSet>();
        foreach (var file in _options.AdditionalFiles)
        {
            if (Read(file) is { Kind: ContentKind.TeamFile } content)
            {
                files.Add(new TeamFileOfSet(content, SettingsOf(file), []));
            }
        }

        return files;
    }

    /// <summary>What is wrong with a file by itself, whatever its directives say.</summary>
    public IEnumerable<ContentFinding> Find(ContentFile content, AdditionalText file) =>
        content.Kind == ContentKind.TeamFile
            ? TeamFileCheck.Find(content, SettingsOf(file))
            : RunbookFileCheck.Find(content);

    /// <summary>Reports the findings that no directive silences.</summary>
    public static void Report(ContentFile content, IEnumerable<ContentFinding> findings, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
        {
            if (!content.Directives.Cover(finding))
            {
                report(Diagnostic.Create(finding.Rule, content.LocationOf(finding.Position), finding.Message));
            }
        }
    }

    private TeamFileSettings SettingsOf(AdditionalText file) =>
        TeamFileSettings.Read(_options.AnalyzerConfigOptionsProvider.GetOptions(file));
}
