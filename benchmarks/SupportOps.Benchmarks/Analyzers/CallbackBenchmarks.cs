extern alias build;

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Tests.Replay;
using RuleCategory = build::SupportOps.Analyzers.Descriptors.RuleCategory;

namespace SupportOps.Benchmarks.Analyzers;

/// <summary>
/// The calls that the compiler makes to a rule for the samples of this repository and that report nothing. The limit is
/// as many calls that do nothing; the naive row is SOP1001 as it is first written.
/// </summary>
[MemoryDiagnoser]
public class CallbackBenchmarks
{
    private RecordedCallbacks? _rule;
    private RecordedCallbacks? _naive;

    /// <summary>Class of the rule.</summary>
    [ParamsSource(nameof(Rules))]
    public string Rule { get; set; } = string.Empty;

    public static IEnumerable<string> Rules => typeof(RuleCategory).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .Select(type => type.FullName!)
        .Order(StringComparer.Ordinal);

    [GlobalSetup]
    public void Record()
    {
        var code = OrdinaryCode.Read(Path.Combine(RootFolder(), "samples"), withSupportOps: true);
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(typeof(RuleCategory).Assembly.GetType(Rule)!)!;
        _rule = new RecordedCallbacks(analyzer, code, OrdinaryCode.NoOptions);
        _naive = new RecordedCallbacks(new NaiveRoleIdAnalyzer(), code, OrdinaryCode.NoOptions);
        _rule.KeepSilentOnes();
        _naive.KeepSilentOnes();
    }

    [Benchmark(Baseline = true)]
    public int Limit() => _rule!.ReplayEmpty();

    [Benchmark]
    public int Replayed() => _rule!.Replay();

    [Benchmark]
    public int NaiveRoleId() => _naive!.Replay();

    private static string RootFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SupportOps.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No SupportOps.sln above the benchmark.");
        }

        return folder.FullName;
    }
}
