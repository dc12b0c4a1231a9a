using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure.Content;

namespace SupportOps.Analyzers.Runbooks;

/// <summary>SOP50: all rules about runbooks, since one reading of a file gives the findings of all of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RunbookAnalyzer : ContentAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RunbookDescriptors.All;

    protected override void Start(CompilationStartAnalysisContext context, ContentFiles files) =>
        context.RegisterAdditionalFileAction(action =>
        {
            if (files.Read(action.AdditionalFile) is { Kind: ContentKind.Runbook } content)
            {
                ContentFiles.Report(content, files.Find(content, action.AdditionalFile), action.ReportDiagnostic);
            }
        });
}
