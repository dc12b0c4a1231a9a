namespace SupportOps.Analyzers.Tests.Harness.Samples;

/// <summary>Is offered and changes nothing.</summary>
public sealed class IdleFix : GoodNameFix
{
    protected override string NewName => "Bad";
}
