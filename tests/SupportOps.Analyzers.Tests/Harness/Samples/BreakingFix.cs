namespace SupportOps.Analyzers.Tests.Harness.Samples;

/// <summary>What it makes does not compile.</summary>
public sealed class BreakingFix : GoodNameFix
{
    protected override string NewName => "class";
}
