using Microsoft.CodeAnalysis.CodeFixes;

namespace SupportOps.Analyzers.Tests.Harness.Samples;

/// <summary>Fixes one finding at a time only.</summary>
public sealed class SingleFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}
