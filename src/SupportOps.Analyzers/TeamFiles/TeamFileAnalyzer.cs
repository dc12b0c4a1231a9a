using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure.Content;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>SOP40: all rules about team files, since one reading of a file gives the findings of all of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TeamFileAnalyzer : ContentAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => TeamFileDescriptors.All;

    protected override void Start(CompilationStartAnalysisContext context, ContentFiles files)
    {
        context.RegisterAdditionalFileAction(action =>
        {
            if (files.Read(action.AdditionalFile) is { Kind: ContentKind.TeamFile } content)
            {
                ContentFiles.Report(content, files.Find(content, action.AdditionalFile), action.ReportDiagnostic);
            }
        });
        context.RegisterCompilationEndAction(action =>
        {
            foreach (var file in TeamSetCheck.Run(files.TeamFiles()))
            {
                ContentFiles.Report(file.Content, file.Findings, action.ReportDiagnostic);
            }
        });
    }
}
