using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Replay;

/// <summary>
/// Every call that the compiler makes to a rule for some code, recorded once, so that it can be made again without the
/// compiler around it.
/// </summary>
internal sealed class RecordedCallbacks
{
    private static readonly Action Nothing = static () => { };

    private readonly Compilation _compilation;
    private readonly RecordedStart _start;
    private readonly AnalyzerOptions _options;
    private readonly List<(Action Make, string Place)> _calls = [];
    private int _reported;

    public RecordedCallbacks(DiagnosticAnalyzer rule, Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        _options = options;
        _start = new RecordedStart(compilation, options);
        rule.Initialize(new RecordingContext(_start));
        foreach (var tree in compilation.SyntaxTrees)
        {
            Record(tree, compilation.GetSemanticModel(tree));
        }
    }

    /// <summary>How many calls there are.</summary>
    public int Count => _calls.Count;

    /// <summary>Makes every call once; returns how many findings were reported.</summary>
    public int Replay()
    {
        _reported = 0;
        foreach (var (make, _) in _calls)
        {
            make();
        }

        return _reported;
    }

    /// <summary>Makes as many calls that do nothing: what the calling itself costs.</summary>
    public int ReplayEmpty()
    {
        _reported = 0;
        foreach (var _ in _calls)
        {
            Nothing();
        }

        return _reported;
    }

    /// <summary>Leaves out the calls that report something; their message costs memory.</summary>
    public void KeepSilentOnes() => _calls.RemoveAll(call =>
    {
        _reported = 0;
        call.Make();
        return _reported > 0;
    });

    /// <summary>The calls that allocate, each with its place and its bytes.</summary>
    public IReadOnlyList<string> FindAllocating()
    {
        var found = new List<string>();
        foreach (var (make, place) in _calls)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            make();
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            if (bytes > 0)
            {
                found.Add($"{bytes} B: {place}");
            }
        }

        return found;
    }

    // The contexts have no other constructor; replaying calls is what these are for.
#pragma warning disable CS0618
    private void Record(SyntaxTree tree, SemanticModel model)
    {
        foreach (var action in _start.Trees)
        {
            var context = new SyntaxTreeAnalysisContext(tree, _options, Report, static _ => true, CancellationToken.None);
            _calls.Add((() => action(context), tree.FilePath));
        }

        foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
        {
            RecordNode(node, model);
            if (model.GetOperation(node) is { } operation && operation.Syntax == node)
            {
                RecordOperation(operation, model);
            }
        }
    }

    private void RecordNode(SyntaxNode node, SemanticModel model)
    {
        foreach (var (action, kinds) in _start.Nodes)
        {
            if (kinds.Contains(node.Kind()))
            {
                var symbol = model.GetEnclosingSymbol(node.SpanStart);
                var context = new SyntaxNodeAnalysisContext(
                    node, symbol, model, _options, Report, static _ => true, CancellationToken.None);
                _calls.Add((() => action(context), $"{node.Kind()} {node}"));
            }
        }

        if (model.GetDeclaredSymbol(node) is { } declared)
        {
            RecordSymbol(declared);
        }
    }

    private void RecordSymbol(ISymbol symbol)
    {
        foreach (var (action, kinds) in _start.Symbols)
        {
            if (kinds.Contains(symbol.Kind))
            {
                var context = new SymbolAnalysisContext(
                    symbol, _compilation, _options, Report, static _ => true, CancellationToken.None);
                _calls.Add((() => action(context), $"{symbol.Kind} {symbol.Name}"));
            }
        }
    }

    private void RecordOperation(IOperation operation, SemanticModel model)
    {
        var symbol = model.GetEnclosingSymbol(operation.Syntax.SpanStart) ?? _compilation.Assembly;
        foreach (var (action, kinds) in _start.Operations)
        {
            if (kinds.Contains(operation.Kind))
            {
                var context = new OperationAnalysisContext(
                    operation, symbol, _compilation, _options, Report, static _ => true, CancellationToken.None);
                _calls.Add((() => action(context), $"{operation.Kind} {operation.Syntax}"));
            }
        }

        if (operation.Parent is null)
        {
            foreach (var action in _start.Blocks)
            {
                var context = new OperationBlockAnalysisContext(
                    [operation], symbol, _compilation, _options, Report, static _ => true, CancellationToken.None);
                _calls.Add((() => action(context), $"block {operation.Syntax}"));
            }
        }
    }
#pragma warning restore CS0618

    private void Report(Diagnostic diagnostic) => _reported++;
}
