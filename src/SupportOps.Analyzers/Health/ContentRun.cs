using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Analyzers.Runbooks;
using SupportOps.Analyzers.TeamFiles;

namespace SupportOps.Analyzers.Health;

/// <summary>The check of the files of one compilation: each by itself, and at the end those of the team together.</summary>
internal sealed class ContentRun(AnalyzerOptions options, Func<AdditionalText, ContentKind, ContentFile?> read)
{
    public void Check(AdditionalFileAnalysisContext context)
    {
        if (Read(context.AdditionalFile) is not { } content)
        {
            return;
        }

        foreach (var directive in content.Directives.All)
        {
            if (directive.Fault is { } fault)
            {
                var place = content.LocationOf(directive.Position);
                context.ReportDiagnostic(Diagnostic.Create(ContentFileDescriptors.Faulty, place, fault));
            }
        }

        Report(content, Find(content, context.AdditionalFile), context.ReportDiagnostic);
    }

    public void CheckTogether(CompilationAnalysisContext context)
    {
        var files = new List<(ContentFile Content, List<ContentFinding> Findings)>();
        var team = new List<TeamFileOfSet>();
        foreach (var file in options.AdditionalFiles)
        {
            if (Read(file) is not { } content)
            {
                continue;
            }

            var together = new List<ContentFinding>();
            files.Add((content, together));
            if (content.Kind == ContentKind.TeamFile)
            {
                team.Add(new TeamFileOfSet(content, OptionsOf(file), together));
            }

            if (!content.Directives.All.IsEmpty)
            {
                together.AddRange(Find(content, file));
            }
        }

        TeamSetCheck.Run(team);
        foreach (var (content, findings) in files)
        {
            Report(content, findings.Where(IsOfSet), context.ReportDiagnostic);
            ReportStale(content, findings, context.ReportDiagnostic);
        }
    }

    private static bool IsOfSet(ContentFinding finding) =>
        finding.Rule.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd, StringComparer.Ordinal);

    private static void Report(ContentFile content, IEnumerable<ContentFinding> findings, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
        {
            if (!content.Directives.Cover(finding))
            {
                report(Diagnostic.Create(finding.Rule, content.LocationOf(finding.Position), finding.Message));
            }
        }
    }

    private static void ReportStale(
        ContentFile content, List<ContentFinding> findings, Action<Diagnostic> report)
    {
        foreach (var directive in content.Directives.All)
        {
            foreach (var id in directive.Ids)
            {
                if (!findings.Exists(finding => finding.Rule.Id == id && directive.Covers(id, finding.Position.Line)))
                {
                    var place = content.LocationOf(directive.Position);
                    report(Diagnostic.Create(ContentFileDescriptors.Stale, place, id));
                }
            }
        }
    }

    private ContentFile? Read(AdditionalText file) =>
        ContentKinds.Of(file, options) is { } kind ? read(file, kind) : null;

    private AnalyzerConfigOptions OptionsOf(AdditionalText file) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file);

    private IEnumerable<ContentFinding> Find(ContentFile content, AdditionalText file) =>
        content.Kind == ContentKind.TeamFile
            ? TeamFileCheck.Find(content, TeamFileSettings.Read(OptionsOf(file)))
            : RunbookFileCheck.Find(content);
}
