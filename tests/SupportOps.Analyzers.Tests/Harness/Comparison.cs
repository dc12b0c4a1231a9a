using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>What the marks of a scenario expect, against what was found. The order does not matter.</summary>
internal static class Comparison
{
    public static void Equal(
        Scenario scenario, ImmutableArray<Diagnostic> found, DiagnosticAnalyzer analyzer, string situation)
    {
        var expected = Expected(scenario, analyzer).ToList();
        var extra = found.ToList();
        foreach (var finding in found.Where(diagnostic => expected.Remove(Finding.Of(diagnostic))))
        {
            extra.Remove(finding);
        }

        if (expected.Count + extra.Count > 0)
        {
            Assert.Fail(
                $"""
                Code {situation}:
                missing: {string.Concat(expected.Select(finding => $"\n  {Place(scenario, finding)}"))}
                not expected: {string.Concat(extra.Select(finding => $"\n  {finding}"))}
                """);
        }

        EqualArguments(scenario, found, situation);
    }

    private static IEnumerable<Finding> Expected(Scenario scenario, DiagnosticAnalyzer analyzer) => scenario.Files
        .SelectMany(file => MarkedText.Parse(file.Markup).Marks
            .Select(mark => new Finding(mark.Id ?? OnlyId(analyzer), file.Path, mark.Span)))
        .Concat(scenario.Unplaced.Select(id => new Finding(id, string.Empty, default)));

    private static string OnlyId(DiagnosticAnalyzer analyzer) => analyzer.SupportedDiagnostics is [var only]
        ? only.Id
        : throw new InvalidOperationException("The analyzer has several rules: say which, as {|SOP1001:place|}.");

    private static string Place(Scenario scenario, Finding finding)
    {
        if (scenario.Files.FirstOrDefault(file => file.Path == finding.Path) is not { } file)
        {
            return finding.Id;
        }

        var text = SourceText.From(MarkedText.Parse(file.Markup).Text);
        var position = text.Lines.GetLinePosition(finding.Span.Start);
        var place = $"{finding.Path}({position.Line + 1},{position.Character + 1})";
        return $"{place}: {finding.Id} {text.ToString(finding.Span)}";
    }

    private static void EqualArguments(Scenario scenario, ImmutableArray<Diagnostic> found, string situation)
    {
        if (scenario.Arguments.IsEmpty)
        {
            return;
        }

        var said = found.Select(finding => finding.GetMessage(CultureInfo.InvariantCulture));
        var expected = scenario.Arguments.Zip(found, (arguments, finding) => string.Format(
            CultureInfo.InvariantCulture,
            finding.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
            arguments));
        Assert.True(scenario.Arguments.Length == found.Length, $"{found.Length} findings, code {situation}");
        Assert.Equal(expected, said);
    }
}
