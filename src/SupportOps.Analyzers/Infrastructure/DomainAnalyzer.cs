using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>A rule about SupportOps itself: nothing is registered in a project that does not reference it.</summary>
internal abstract class DomainAnalyzer : CodeAnalyzer
{
    protected sealed override void Start(CompilationStartAnalysisContext context)
    {
        if (Domain.Of(context.Compilation) is { } domain)
        {
            Start(context, domain);
        }
    }

    /// <summary>Registers what the rule looks at; called once per compilation that references SupportOps.</summary>
    protected abstract void Start(CompilationStartAnalysisContext context, Domain domain);
}
