using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>
/// Rules about team files or runbooks: nothing is registered in a project that has none. The item is the consent, so
/// that no reference to SupportOps is needed.
/// </summary>
internal abstract class ContentAnalyzer : CodeAnalyzer
{
    protected sealed override void Start(CompilationStartAnalysisContext context)
    {
        if (ContentKinds.AnyIn(context.Options))
        {
            Start(context, new ContentFiles(context));
        }
    }

    /// <summary>Registers what the rules look at.</summary>
    protected abstract void Start(CompilationStartAnalysisContext context, ContentFiles files);
}
