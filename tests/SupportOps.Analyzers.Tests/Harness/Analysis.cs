using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>Runs analyzers over a project. An analyzer that throws fails the test.</summary>
internal static class Analysis
{
    /// <summary>The findings in the order of their places, suppressed ones included.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Project project, bool isConcurrent, params DiagnosticAnalyzer[] analyzers)
    {
        var thrown = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => thrown.Enqueue(exception),
            isConcurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var compilation = await project.GetCompilationAsync() ?? throw new InvalidOperationException("No compilation.");
        var findings = await compilation.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync();
        if (thrown.TryDequeue(out var first))
        {
            Assert.Fail("The analyzer threw: " + first);
        }

        return
        [
            .. findings.OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.SourceSpan.Start)
                .ThenBy(finding => finding.Location.SourceSpan.Length),
        ];
    }

    /// <summary>Fails when the project does not compile.</summary>
    public static async Task CompilesAsync(Project project, string what)
    {
        var compilation = await project.GetCompilationAsync() ?? throw new InvalidOperationException("No compilation.");
        var errors = compilation.GetDiagnostics().Where(found => found.Severity is DiagnosticSeverity.Error).ToList();
        if (errors is [var first, ..])
        {
            Assert.Fail($"{what} does not compile:\n{string.Join('\n', errors)}\n{first.Location.SourceTree}");
        }
    }
}
