using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>
/// A fix of all findings over two projects, the first with the same code twice. What lies outside the scope stays.
/// </summary>
internal sealed class FixAllRun(Fixing fixing, Scenario scenario, string after, FixAllScope scope)
{
    private const string Near = "Near";
    private const string Far = "Far";

    private readonly string _path = scenario.Files[0].Path;
    private readonly string _twinPath = Twin.PathOf(scenario.Files[0].Path);
    private readonly bool _hasTwin = scenario.HasTwin && Twin.IsPossible(scenario.Files[0].Markup);

    public async Task VerifyAsync()
    {
        var near = _hasTwin ? scenario.Source(_twinPath[Scenario.Root.Length..], Twin.Of(Before)) : scenario;
        var solution = TestSolution.Empty.AddProject(Near, near, Variation.Plain, fixing.Analyzer).Solution
            .AddProject(Far, scenario, Variation.Plain, fixing.Analyzer).Solution;
        for (var round = 0; round < scenario.RoundsOfFixAll; round++)
        {
            var document = ProjectNamed(solution, Near).Documents.Single(document => document.FilePath == _path);
            solution = await fixing.FixAllAsync(document, scope, scenario);
        }

        await CompareAsync(solution);
    }

    private string Before => MarkedText.Parse(scenario.Files[0].Markup).Text;

    private async Task CompareAsync(Solution solution)
    {
        var expected = MarkedText.Parse(after).Text;
        var near = ProjectNamed(solution, Near);
        var far = ProjectNamed(solution, Far);
        await Fixing.EqualAsync(expected, near, _path, $"after all of the {scope} was fixed");
        if (_hasTwin)
        {
            var twin = scope is FixAllScope.Document ? Twin.Of(Before) : Twin.Of(expected, Before);
            await Fixing.EqualAsync(twin, near, _twinPath, $"twice, after all of the {scope} was fixed");
        }

        await Fixing.EqualAsync(
            scope is FixAllScope.Solution ? expected : Before,
            far,
            _path,
            $"in another project, after all of the {scope} was fixed");
        if (scope is FixAllScope.Solution && !scenario.MayNotCompile)
        {
            await Analysis.CompilesAsync(near, "What was fixed all at once");
            await Analysis.CompilesAsync(far, "What was fixed all at once in another project");
        }
    }

    private static Project ProjectNamed(Solution solution, string name) =>
        solution.Projects.Single(project => project.Name == name);
}
