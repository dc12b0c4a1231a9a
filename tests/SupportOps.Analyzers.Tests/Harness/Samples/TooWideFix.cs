using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Tests.Harness.Samples;

/// <summary>Fixes every document of the solution whatever the scope is.</summary>
public sealed class TooWideFix : GoodNameFix
{
    public override FixAllProvider? GetFixAllProvider() => new Wide();

    private sealed class Wide : FixAllProvider
    {
        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(
            CodeAction.Create("Wide", async token =>
            {
                var solution = fixAllContext.Solution;
                foreach (var document in solution.Projects.SelectMany(project => project.Documents))
                {
                    var text = (await document.GetTextAsync(token)).ToString();
                    solution = solution.WithDocumentText(
                        document.Id, SourceText.From(text.Replace("Bad", "Good", StringComparison.Ordinal)));
                }

                return solution;
            }));
    }
}
