using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>A rule about any C# code: one idea, concurrent, silent in generated code.</summary>
internal abstract class CodeAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what the rule looks at; called once for each compilation.</summary>
    protected abstract void Start(CompilationStartAnalysisContext context);
}
