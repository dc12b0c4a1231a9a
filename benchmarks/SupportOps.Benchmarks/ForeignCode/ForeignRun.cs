using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Tests.Replay;

namespace SupportOps.Benchmarks.ForeignCode;

/// <summary>All rules over one compilation, as the compiler runs them.</summary>
internal sealed class ForeignRun(ImmutableArray<DiagnosticAnalyzer> rules)
{
    /// <summary>Exceptions of rules, the text of each once.</summary>
    public ConcurrentDictionary<string, int> Crashes { get; } = new(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, ReportDiagnostic> _on = rules
        .SelectMany(rule => rule.SupportedDiagnostics)
        .DistinctBy(rule => rule.Id, StringComparer.Ordinal)
        .ToImmutableDictionary(rule => rule.Id, _ => ReportDiagnostic.Warn, StringComparer.Ordinal);

    public async Task<AnalysisResult> RunAsync(CSharpCompilation code, bool everythingOn)
    {
        var options = everythingOn ? code.Options.WithSpecificDiagnosticOptions(_on) : code.Options;

        // A compilation of its own for each run: nothing that an earlier run bound is there already.
        var fresh = code.WithOptions(options).RemoveAllSyntaxTrees().AddSyntaxTrees(code.SyntaxTrees);
        var analysis = fresh.WithAnalyzers(rules, new CompilationWithAnalyzersOptions(
            OrdinaryCode.NoOptions, Note, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        return await analysis.GetAnalysisResultAsync(CancellationToken.None);
    }

    private void Note(Exception exception, DiagnosticAnalyzer rule, Diagnostic diagnostic) =>
        Crashes.AddOrUpdate($"{rule.GetType().Name}: {exception}", 1, static (_, count) => count + 1);
}
