using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Harness.Samples;

/// <summary>
/// Reports a method <c>Bad</c>, throws at a method <c>Throw</c>, reports an option without a place, and the first line
/// of additional files of the kind <c>Odd</c>.
/// </summary>
#pragma warning disable RS1036, RS1037, RS1038, RS1041, RS2008 // A rule that is never shipped.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForbiddenNameAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "TST0001";

    private static readonly DiagnosticDescriptor Rule = new(
        Id, "Forbidden", "{0} is forbidden", "Tests", DiagnosticSeverity.Warning, isEnabledByDefault: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol.Name == "Throw")
                {
                    throw new InvalidOperationException("on purpose");
                }

                if (symbol.Symbol.Name is "Bad" or "Worse")
                {
                    symbol.ReportDiagnostic(
                        Diagnostic.Create(Rule, symbol.Symbol.Locations[0], symbol.Symbol.Name));
                }
            },
            SymbolKind.Method);
        context.RegisterCompilationAction(compilation =>
        {
            if (compilation.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("test.odd", out var value))
            {
                compilation.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, value));
            }
        });
        context.RegisterAdditionalFileAction(file =>
        {
            var options = file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.AdditionalFile);
            if (options.TryGetValue("build_metadata.AdditionalFiles.SupportOpsKind", out var kind) && kind == "Odd"
                && file.AdditionalFile.GetText() is { } text)
            {
                var first = text.Lines[0].Span;
                file.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    Location.Create(file.AdditionalFile.Path, first, text.Lines.GetLinePositionSpan(first)),
                    file.AdditionalFile.Path));
            }
        });
    }
}
