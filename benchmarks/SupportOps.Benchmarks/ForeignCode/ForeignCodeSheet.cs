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
    private const int Runs = 7;

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

        var crashed = false;
        foreach (var withSupportOps in new[] { false, true })
        {
            crashed |= await RunAsync(folders, withSupportOps);
        }

        return crashed ? 1 : 0;
    }

    private static async Task<bool> RunAsync(string[] folders, bool withSupportOps)
    {
        var figures = Rules.ToDictionary(rule => rule, rule => new RuleFigures(NameOf(rule)));
        var run = new ForeignRun(Rules);
        var lines = 0;
        foreach (var folder in folders)
        {
            var code = OrdinaryCode.Read(folder, withSupportOps);
            lines += code.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count);
            await MeasureAsync(run, code, figures);
        }

        Print(figures.Values, lines, withSupportOps);
        foreach (var (crash, count) in run.Crashes)
        {
            Console.WriteLine($"CRASH {count} times: {crash}");
        }

        return !run.Crashes.IsEmpty;
    }

    private static async Task MeasureAsync(
        ForeignRun run, CSharpCompilation code, Dictionary<DiagnosticAnalyzer, RuleFigures> figures)
    {
        var results = new List<AnalysisResult>();
        for (var turn = 0; turn < WarmUps; turn++)
        {
            await run.RunAsync(code);
        }

        for (var turn = 0; turn < Runs; turn++)
        {
            results.Add(await run.RunAsync(code));
        }

        foreach (var (rule, figure) in figures)
        {
            var least = results.Min(result => result.AnalyzerTelemetryInfo[rule].ExecutionTime.TotalMilliseconds);
            var found = results[0].GetAllDiagnostics(rule);
            figure.Add(
                least,
                found.Length,
                found.Count(finding => IsAtLeast(rule, finding, DiagnosticSeverity.Warning)),
                found.Count(finding => IsAtLeast(rule, finding, DiagnosticSeverity.Error)));
        }
    }

    private static bool IsAtLeast(DiagnosticAnalyzer rule, Diagnostic finding, DiagnosticSeverity severity) =>
        rule.SupportedDiagnostics.Any(descriptor => descriptor.Id == finding.Id
            && descriptor.IsEnabledByDefault && descriptor.DefaultSeverity >= severity);

    private static string NameOf(DiagnosticAnalyzer rule) => rule.SupportedDiagnostics is [var only]
        ? only.Id
        : $"{rule.SupportedDiagnostics.Min(descriptor => descriptor.Id)} ff.";

    private static void Print(IReadOnlyCollection<RuleFigures> figures, int lines, bool withSupportOps)
    {
        var thousands = lines / 1000d;
        Console.WriteLine(
            $"{lines:N0} lines, {(withSupportOps ? "SupportOps referenced" : "SupportOps not referenced")}, "
            + $"least of {Runs} runs");
        Console.WriteLine("rule           ms/1,000 lines   reported/1,000   all on/1,000   errors");
        foreach (var figure in figures.OrderByDescending(figure => figure.Milliseconds))
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
