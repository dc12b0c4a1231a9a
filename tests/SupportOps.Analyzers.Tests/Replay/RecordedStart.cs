using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Replay;

/// <summary>The callbacks that a rule registered for one compilation.</summary>
internal sealed class RecordedStart(Compilation compilation, AnalyzerOptions options)
    : CompilationStartAnalysisContext(compilation, options, CancellationToken.None)
{
    public List<(Action<SyntaxNodeAnalysisContext> Action, ImmutableArray<SyntaxKind> Kinds)> Nodes { get; } = [];

    public List<(Action<OperationAnalysisContext> Action, ImmutableArray<OperationKind> Kinds)> Operations { get; } = [];

    public List<(Action<SymbolAnalysisContext> Action, ImmutableArray<SymbolKind> Kinds)> Symbols { get; } = [];

    public List<Action<SyntaxTreeAnalysisContext>> Trees { get; } = [];

    public List<Action<OperationBlockAnalysisContext>> Blocks { get; } = [];

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
        Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
        Nodes.Add((action, [.. syntaxKinds.Select(kind => (SyntaxKind)(object)kind)]));

    public override void RegisterOperationAction(
        Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
        Operations.Add((action, operationKinds));

    public override void RegisterSymbolAction(
        Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
        Symbols.Add((action, symbolKinds));

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Trees.Add(action);

    public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) =>
        Blocks.Add(action);

    // What runs once for a compilation or a block start is not a callback that is worth replaying.
    public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action)
    {
    }

    public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action)
    {
    }

    public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action)
    {
    }

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action)
    {
    }

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(
        Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
    {
    }

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action)
    {
    }
}
