using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>Gives a fix of all the findings of its scope.</summary>
internal sealed class FindingsOf(DiagnosticAnalyzer analyzer) : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
        Project project, CancellationToken cancellationToken) =>
        (await Analysis.RunAsync(project, isConcurrent: true, analyzer)).Where(finding => !finding.IsSuppressed);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
        Document document, CancellationToken cancellationToken)
    {
        var all = await GetAllDiagnosticsAsync(document.Project, cancellationToken);
        return all.Where(finding => document.Project.GetDocument(finding.Location.SourceTree)?.Id == document.Id);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
        Project project, CancellationToken cancellationToken)
    {
        var all = await GetAllDiagnosticsAsync(project, cancellationToken);
        return all.Where(finding => finding.Location.SourceTree is null);
    }
}
