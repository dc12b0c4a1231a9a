using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>Every rule of the two assemblies.</summary>
internal static class ShippedRules
{
    /// <summary>The classes that find, suppressors included.</summary>
    public static ImmutableArray<Type> AnalyzerTypes { get; } =
        [.. typeof(CodeAnalyzer).Assembly.GetTypes().Where(IsMade<DiagnosticAnalyzer>)];

    /// <summary>The classes that fix.</summary>
    public static ImmutableArray<Type> FixTypes { get; } =
        [.. typeof(RuleFix).Assembly.GetTypes().Where(IsMade<CodeFixProvider>)];

    /// <summary>The rules in the order of their ids.</summary>
    public static ImmutableArray<ShippedRule> All { get; } =
    [
        .. AnalyzerTypes.SelectMany(Of).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> FixableIds => [.. All.Where(rule => rule.HasFix).Select(rule => rule.Id)];

    public static ShippedRule Find(string id) => All.First(rule => rule.Id == id);

    /// <summary>The block of a rule by its number, for example 10.</summary>
    public static int BlockOf(string id) => int.Parse(id.AsSpan(3, 2), CultureInfo.InvariantCulture);

    private static IEnumerable<ShippedRule> Of(Type analyzer) =>
        ((DiagnosticAnalyzer)Activator.CreateInstance(analyzer)!).SupportedDiagnostics
        .Select(rule => new ShippedRule(rule, analyzer, FixTypes.FirstOrDefault(fix => Fixes(fix, rule.Id))));

    private static bool Fixes(Type fix, string id) =>
        ((CodeFixProvider)Activator.CreateInstance(fix)!).FixableDiagnosticIds.Contains(id);

    private static bool IsMade<T>(Type type) => !type.IsAbstract && typeof(T).IsAssignableFrom(type);
}
