using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>What tests of rules say.</summary>
internal static class Verify
{
    /// <summary>The rule reports each <c>[|place|]</c> and no other, however the code is written or run.</summary>
    public static async Task FiresAsync<TAnalyzer>(string markup, Func<Scenario, Scenario>? given = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var scenario = Scenario.Of(markup, given);
        Assert.True(
            !scenario.Unplaced.IsEmpty || scenario.Files.Any(file => !MarkedText.Parse(file.Markup).Marks.IsEmpty),
            "Nothing is marked: say IsSilentAsync.");
        await FindsAsync(scenario, new TAnalyzer());
    }

    /// <summary>The rule reports nothing.</summary>
    public static async Task IsSilentAsync<TAnalyzer>(string code, Func<Scenario, Scenario>? given = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var scenario = Scenario.Of(code, given);
        Assert.True(
            scenario.Unplaced.IsEmpty && scenario.Files.All(file => MarkedText.Parse(file.Markup).Marks.IsEmpty),
            "Something is marked: say FiresAsync.");
        await FindsAsync(scenario, new TAnalyzer());
    }

    /// <summary>
    /// The fix makes the one text of the other: finding by finding, and all at once in document, project and solution.
    /// What stays reported is marked in the text after.
    /// </summary>
    public static async Task FixesAsync<TAnalyzer, TFix>(
        string before, string after, Func<Scenario, Scenario>? given = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var scenario = Scenario.Of(before, given);
        var fixing = new Fixing(new TAnalyzer(), new TFix());
        await FindsAsync(scenario, fixing.Analyzer);
        Assert.NotEqual(MarkedText.Parse(before).Text, MarkedText.Parse(after).Text);
        await fixing.OneByOneAsync(scenario, after, Variation.Plain);
        if (scenario.IsVaried)
        {
            await fixing.OneByOneAsync(scenario, after, Variation.Windows);
        }

        await fixing.AllAsync(scenario, after);
    }

    /// <summary>The rule reports each marked place, and the fix offers nothing for any of them.</summary>
    public static async Task IsNotFixedAsync<TAnalyzer, TFix>(string markup, Func<Scenario, Scenario>? given = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        await FiresAsync<TAnalyzer>(markup, given);
        await new Fixing(new TAnalyzer(), new TFix()).OffersNothingAsync(Scenario.Of(markup, given));
    }

    /// <summary>Of what the reporter reports, the suppressor suppresses what is marked and nothing else.</summary>
    public static async Task SuppressesAsync<TSuppressor, TReporter>(
        string markup, Func<Scenario, Scenario>? given = null)
        where TSuppressor : DiagnosticSuppressor, new()
        where TReporter : DiagnosticAnalyzer, new()
    {
        var scenario = Scenario.Of(markup, given);
        var reporter = new TReporter();
        foreach (var variation in Variations(scenario))
        {
            var varied = variation.Apply(scenario);
            var project = TestSolution.Empty.AddProject("Sample", varied, variation, reporter);
            await CompilesAsync(scenario, project);
            var found = await Analysis.RunAsync(project, variation.IsConcurrent, reporter, new TSuppressor());
            Assert.NotEmpty(found);
            Comparison.Equal(varied, [.. found.Where(finding => finding.IsSuppressed)], reporter, variation.Name);
        }
    }

    internal static async Task FindsAsync(Scenario scenario, DiagnosticAnalyzer analyzer)
    {
        foreach (var variation in Variations(scenario))
        {
            var varied = variation.Apply(scenario);
            var project = TestSolution.Empty.AddProject("Sample", varied, variation, analyzer);
            if (variation == Variation.Plain)
            {
                await CompilesAsync(scenario, project);
            }

            var found = await Analysis.RunAsync(project, variation.IsConcurrent, analyzer);
            Comparison.Equal(varied, [.. found.Where(finding => !finding.IsSuppressed)], analyzer, variation.Name);
        }
    }

    private static ImmutableArray<Variation> Variations(Scenario scenario) =>
        scenario.IsVaried ? Variation.All : [Variation.Plain];

    private static Task CompilesAsync(Scenario scenario, Project project) =>
        scenario.MayNotCompile ? Task.CompletedTask : Analysis.CompilesAsync(project, "The code");
}
