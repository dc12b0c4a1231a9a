using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Analyzers.TeamFiles;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.Health;

/// <summary>SOP0002 to SOP0004: files that cannot be checked, and directives that are faulty or for nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ContentFileAnalyzer : ContentAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ContentFileDescriptors.All;

    protected override void Start(CompilationStartAnalysisContext context, ContentFiles files)
    {
        context.RegisterAdditionalFileAction(action =>
        {
            if (files.Read(action.AdditionalFile) is { } content)
            {
                ReportFaults(content, action.ReportDiagnostic);
                ContentFiles.Report(content, FindUnreadable(content), action.ReportDiagnostic);
            }
        });
        context.RegisterCompilationEndAction(action => ReportStale(files, action));
    }

    private static void ReportFaults(ContentFile content, Action<Diagnostic> report)
    {
        foreach (var directive in content.Directives.All)
        {
            if (directive.Fault is { } fault)
            {
                report(Diagnostic.Create(
                    ContentFileDescriptors.Faulty, content.LocationOf(directive.Position), fault));
            }
        }
    }

    // Of a team file SOP4001 says as much, at the same place.
    private static IEnumerable<ContentFinding> FindUnreadable(ContentFile content)
    {
        if (content.Kind == ContentKind.TeamFile)
        {
            return [];
        }

        if (string.IsNullOrWhiteSpace(content.Text))
        {
            return [Unreadable(TextPosition.Start, "The file is empty: fill it, or remove it")];
        }

        return content.NotUtf8At is { } place
            ? [Unreadable(place, "The file is not UTF-8 text from here on: save it with this encoding")]
            : [];
    }

    private static ContentFinding Unreadable(TextPosition place, string message) =>
        new(ContentFileDescriptors.Unreadable, place, message);

    private static void ReportStale(ContentFiles files, CompilationAnalysisContext context)
    {
        var together = new Lazy<IReadOnlyList<TeamFileOfSet>>(() => TeamSetCheck.Run(files.TeamFiles()));
        foreach (var file in context.Options.AdditionalFiles)
        {
            if (files.Read(file) is not { Directives.All.IsEmpty: false } content)
            {
                continue;
            }

            var findings = files.Find(content, file)
                .Concat(FindUnreadable(content))
                .Concat(together.Value.Where(of => of.Content == content).SelectMany(of => of.Findings))
                .ToList();
            ReportStale(content, findings, context.ReportDiagnostic);
        }
    }

    private static void ReportStale(ContentFile content, List<ContentFinding> findings, Action<Diagnostic> report)
    {
        foreach (var directive in content.Directives.All)
        {
            foreach (var id in directive.Ids)
            {
                if (!findings.Exists(finding => finding.Rule.Id == id && directive.Covers(id, finding.Position.Line)))
                {
                    report(Diagnostic.Create(
                        ContentFileDescriptors.Stale, content.LocationOf(directive.Position), id));
                }
            }
        }
    }
}
