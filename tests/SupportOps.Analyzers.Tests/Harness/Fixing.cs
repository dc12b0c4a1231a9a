using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>A rule and its fix, applied to scenarios.</summary>
internal sealed record Fixing(DiagnosticAnalyzer Analyzer, CodeFixProvider Fix)
{
    private const int Most = 200;

    /// <summary>Fixes finding after finding, and compares with the text after.</summary>
    public async Task OneByOneAsync(Scenario scenario, string after, Variation variation)
    {
        var varied = variation.Apply(scenario);
        var path = varied.Files[0].Path;
        var project = await FixOneByOneAsync(
            TestSolution.Empty.AddProject("Sample", varied, variation, Analyzer), scenario);
        var expected = MarkedText.Parse(variation.Apply(after, isCode: true));
        await EqualAsync(expected.Text, project, path, $"fixed one by one, {variation.Name}");
        var fixedScenario = varied.Rewrite(
            file => file.Path == path ? variation.Apply(after, isCode: true) : MarkedText.Parse(file.Markup).Text);
        var left = await Analysis.RunAsync(project, isConcurrent: true, Analyzer);
        Comparison.Equal(
            fixedScenario.WithoutExpectations(),
            [.. left.Where(finding => !finding.IsSuppressed && finding.Location.GetLineSpan().Path == path)],
            Analyzer,
            $"after the fix, {variation.Name}");
        if (!scenario.MayNotCompile)
        {
            await Analysis.CompilesAsync(project, $"What was fixed one by one, {variation.Name},");
        }
    }

    /// <summary>Fixes the first finding that can be fixed until there is none.</summary>
    public async Task<Project> FixOneByOneAsync(Project project, Scenario scenario)
    {
        var steps = 0;
        while (await FirstActionAsync(project, scenario) is { } action)
        {
            Assert.True(++steps < Most, "The fix never ends.");
            project = await ChangeAsync(project, action);
        }

        return project;
    }

    /// <summary>Fixes all findings of a scope at once.</summary>
    public async Task<Solution> FixAllAsync(Document document, FixAllScope scope, Scenario scenario)
    {
        var first = await FirstActionAsync(document.Project, scenario);
        Assert.True(first is not null, "The fix offers nothing.");
        var provider = Fix.GetFixAllProvider();
        Assert.True(provider is not null, "The fix cannot fix all.");
        var context = new FixAllContext(
            document,
            Fix,
            scope,
            first.EquivalenceKey ?? throw new InvalidOperationException("The action has no equivalence key."),
            Fix.FixableDiagnosticIds,
            new FindingsOf(Analyzer),
            CancellationToken.None);
        var action = await provider.GetFixAsync(context);
        Assert.True(action is not null, $"Nothing is fixed in the {scope}.");
        return await ApplyAsync(action) ?? document.Project.Solution;
    }

    /// <summary>Fixes all findings of a document, a project and a solution that has the fault three times.</summary>
    public async Task AllAsync(Scenario scenario, string after)
    {
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            await new FixAllRun(this, scenario, after, scope).VerifyAsync();
        }
    }

    public async Task OffersNothingAsync(Scenario scenario)
    {
        var project = TestSolution.Empty.AddProject("Sample", scenario, Variation.Plain, Analyzer);
        Assert.True(await FirstActionAsync(project, scenario) is null, "The fix offers something.");
    }

    /// <summary>The action for the first finding that has one.</summary>
    public async Task<CodeAction?> FirstActionAsync(Project project, Scenario scenario)
    {
        foreach (var finding in await Analysis.RunAsync(project, isConcurrent: true, Analyzer))
        {
            if (!finding.IsSuppressed
                && Fix.FixableDiagnosticIds.Contains(finding.Id)
                && project.GetDocument(finding.Location.SourceTree) is { } document
                && await ActionAsync(document, finding, scenario.ActionTitle) is { } action)
            {
                return action;
            }
        }

        return null;
    }

    /// <summary>The project after an action. An action that changes nothing must not have been offered.</summary>
    public static async Task<Project> ChangeAsync(Project project, CodeAction action)
    {
        var solution = await ApplyAsync(action);
        var changed = solution?.GetProject(project.Id);
        var changes = changed?.GetChanges(project).GetChangedDocuments(onlyGetDocumentsWithTextChanges: true) ?? [];
        var isOther = false;
        foreach (var id in changes)
        {
            isOther |= (await changed!.GetDocument(id)!.GetTextAsync()).ToString()
                != (await project.GetDocument(id)!.GetTextAsync()).ToString();
        }

        Assert.True(isOther, "The fix was offered and changes nothing.");
        return changed!;
    }

    public static async Task<Solution?> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()
        .SingleOrDefault()?.ChangedSolution;

    public static async Task EqualAsync(string expected, Project project, string path, string situation)
    {
        var document = project.Documents.Single(document => document.FilePath == path);
        var text = (await document.GetTextAsync()).ToString();
        Assert.True(expected == text, $"Code {situation}, expected:\n{expected}\n\nbut it is:\n{text}");
    }

    private async Task<CodeAction?> ActionAsync(Document document, Diagnostic finding, string? title)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await Fix.RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.FirstOrDefault(action => title is null || action.Title == title);
    }
}
