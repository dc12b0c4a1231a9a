using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.Replay;

/// <summary>A call that reports nothing costs no memory: most calls of most builds are of that kind.</summary>
public sealed class AllocationTests
{
    private static readonly Lazy<CSharpCompilation> Code = new(
        () => OrdinaryCode.Read(RepositoryRoot.PathOf("samples"), withSupportOps: true));

    public static TheoryData<string> Rules =>
    [
        .. typeof(RuleCategory).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => type.FullName!),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_ThatReportsNothing_AllocatesNothing(string rule)
    {
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(typeof(RuleCategory).Assembly.GetType(rule)!)!;
        var calls = new RecordedCallbacks(analyzer, Code.Value, OrdinaryCode.NoOptions);
        calls.KeepSilentOnes();
        calls.Replay();

        Assert.Empty(calls.FindAllocating());
    }
}
