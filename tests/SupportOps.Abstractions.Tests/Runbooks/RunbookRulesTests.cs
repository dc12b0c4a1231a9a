using System.Text.RegularExpressions;
using SupportOps.Runbooks;
using SupportOps.Tests.Shared;

namespace SupportOps.Abstractions.Tests.Runbooks;

public sealed class RunbookRulesTests
{
    [Fact]
    public void Page_EqualsTheRules()
    {
        var path = RepositoryRoot.PathOf("docs", "rules", "runbooks.md");
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_WRITE_DOCS") is "1")
        {
            File.WriteAllText(path, RunbooksPage.Write());
        }

        Assert.Equal(RunbooksPage.Write(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Rules_StandOnceEachAndAreAllListed()
    {
        var declared = typeof(RunbookRules).GetProperties()
            .Where(property => property.PropertyType == typeof(RunbookRule))
            .Select(property => (RunbookRule)property.GetValue(null)!);

        Assert.Equal(RunbookRules.All, declared);
        Assert.Equal(RunbookRules.All.Count, RunbookRules.All.DistinctBy(rule => rule.Code).Count());
    }

    [Fact]
    public void Rules_AreWrittenInSentences() => Assert.All(RunbookRules.All, rule =>
    {
        Assert.Matches("^RB-[A-Z]+(-[A-Z]+)*$", rule.Code);
        Assert.EndsWith(".", rule.Title, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("|", rule.Title + rule.Remedy + rule.Where, StringComparison.Ordinal);
    });

    [SharedFact("domain")]
    public void Findings_AreThoseOfTheFacts()
    {
        var facts = File.ReadAllText(RepositoryRoot.SharedPathOf("domain", "FACTS.md"));
        var codes = Regex.Matches(facts, "RB-[A-Z-]*[A-Z]", RegexOptions.None, TimeSpan.FromSeconds(10))
            .Select(match => match.Value).Distinct(StringComparer.Ordinal);

        Assert.Equal(
            codes.Order(StringComparer.Ordinal),
            RunbookRules.All.Where(rule => !rule.IsWarning).Select(rule => rule.Code).Order(StringComparer.Ordinal));
    }
}
