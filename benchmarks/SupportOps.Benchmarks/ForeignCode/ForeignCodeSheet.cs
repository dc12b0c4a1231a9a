extern alias build;

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Tests.Replay;
using RuleCategory = build::SupportOps.Analyzers.Descriptors.RuleCategory;

namespace SupportOps.Benchmarks.ForeignCode;

/// <summary>
/// What our rules cost and report in code that is not ours: milliseconds and findings for 1,000 lines, and crashes.
/// Each folder is one compilation.
/// </summary>
internal static class ForeignCodeSheet
{
    private const int WarmUps = 2;
    private const int Runs = 5;

    // Below this a row would show nothing.
    private const double LeastTime = 0.0005;

    private static readonly ForeignSetting[] Settings =
    [
        new(WithSupportOps: false, EverythingOn: false),
        new(WithSupportOps: false, EverythingOn: true),
        new(WithSupportOps: true, EverythingOn: true),
    ];

    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        .. typeof(RuleCategory).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task<int> RunAsync(string[] folders)
    {
        if (folders.Length == 0 || !folders.All(Directory.Exists))
        {
            await Console.Error.WriteLineAsync(
                "usage: foreign FOLDER [FOLDER ...]   folders of C# source, one compilation each");
            return 2;
        }

        var run = new ForeignRun(Rules);
        var codes = Settings.ToDictionary(setting => setting, setting => folders
            .Select(folder => OrdinaryCode.Read(folder, setting.WithSupportOps)).ToList());
        var results = await MeasureAsync(run, codes);
        foreach (var setting in Settings)
        {
            var lines = codes[setting].Sum(code => code.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count));
            Print(Figures(results[setting]), lines, setting);
        }

        PrintFindings(results[Settings[0]]);
        foreach (var (crash, count) in run.Crashes)
        {
            Console.WriteLine($"CRASH {count} times: {crash}");
        }

        return run.Crashes.IsEmpty ? 0 : 1;
    }

    // One run of each after the other, so that what else the machine does falls on all of them. The first turns are for
    // the runtime, which compiles what is called often a second time.
    private static async Task<Dictionary<ForeignSetting, List<AnalysisResult>[]>> MeasureAsync(
        ForeignRun run, Dictionary<ForeignSetting, List<CSharpCompilation>> codes)
    {
        var results = codes.ToDictionary(
            pair => pair.Key, pair => pair.Value.Select(_ => new List<AnalysisResult>()).ToArray());
        for (var turn = 0; turn < WarmUps + Runs; turn++)
        {
            foreach (var (setting, code) in codes)
            {
                await RunAsync(run, code, setting, turn >= WarmUps ? results[setting] : null);
            }
        }

        return results;
    }

    private static async Task RunAsync(
        ForeignRun run, List<CSharpCompilation> code, ForeignSetting setting, List<AnalysisResult>[]? results)
    {
        for (var folder = 0; folder < code.Count; folder++)
        {
            var result = await run.RunAsync(code[folder], setting.EverythingOn);
            results?[folder].Add(result);
        }
    }

    private static List<RuleFigures> Figures(IReadOnlyList<AnalysisResult>[] folders)
    {
        var figures = new List<RuleFigures>();
        foreach (var rule in Rules)
        {
            var figure = new RuleFigures(NameOf(rule));
            foreach (var runs in folders)
            {
                var found = runs[0].GetAllDiagnostics(rule);
                figure.Add(
                    runs.Min(result => TimeOf(result, rule)),
                    found.Length,
                    found.Count(finding => IsAtLeast(rule, finding, DiagnosticSeverity.Warning)),
                    found.Count(finding => IsAtLeast(rule, finding, DiagnosticSeverity.Error)));
            }

            figures.Add(figure);
        }

        return figures;
    }

    // The compiler does not call a rule that is off.
    private static double TimeOf(AnalysisResult result, DiagnosticAnalyzer rule) =>
        result.AnalyzerTelemetryInfo.TryGetValue(rule, out var telemetry)
            ? telemetry.ExecutionTime.TotalMilliseconds
            : 0;

    private static bool IsAtLeast(DiagnosticAnalyzer rule, Diagnostic finding, DiagnosticSeverity severity) =>
        rule.SupportedDiagnostics.Any(descriptor => descriptor.Id == finding.Id
            && descriptor.IsEnabledByDefault && descriptor.DefaultSeverity >= severity);

    // Each of them has to be right, or the rule has to be mended.
    private static void PrintFindings(IReadOnlyList<AnalysisResult>[] folders)
    {
        foreach (var finding in folders.SelectMany(runs => runs[0].GetAllDiagnostics())
            .Where(finding => finding.DefaultSeverity >= DiagnosticSeverity.Warning))
        {
            Console.WriteLine(finding.ToString());
        }
    }

    private static string NameOf(DiagnosticAnalyzer rule) => rule.SupportedDiagnostics is [var only]
        ? only.Id
        : $"{rule.SupportedDiagnostics.Min(descriptor => descriptor.Id)} ff.";

    private static void Print(IReadOnlyCollection<RuleFigures> figures, int lines, ForeignSetting setting)
    {
        var thousands = lines / 1000d;
        Console.WriteLine($"{lines:N0} lines, {setting}, least of {Runs} runs");
        Console.WriteLine("rule           ms/1,000 lines   reported/1,000   all on/1,000   errors");
        foreach (var figure in figures.Where(figure => figure.Milliseconds / thousands >= LeastTime || figure.All > 0)
            .OrderByDescending(figure => figure.Milliseconds))
        {
            PrintRow(figure.Name, figure.Milliseconds, figure.Findings, figure.All, figure.Errors, thousands);
        }

        PrintRow(
            "all", figures.Sum(figure => figure.Milliseconds), figures.Sum(figure => figure.Findings),
            figures.Sum(figure => figure.All), figures.Sum(figure => figure.Errors), thousands);
        var sorted = figures.Select(figure => figure.Milliseconds / thousands).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"median {sorted[sorted.Count / 2]:0.000}, worst {sorted[^1]:0.000} ms/1,000 lines\n"));
    }

    private static void PrintRow(string name, double time, int reported, int all, int errors, double thousands) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-12} {time / thousands,16:0.000} {reported / thousands,16:0.00} "
            + $"{all / thousands,14:0.00} {errors,8}"));
}
