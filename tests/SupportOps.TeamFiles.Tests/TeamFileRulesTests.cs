using System.Text.RegularExpressions;
using SupportOps.Tests.Shared;

namespace SupportOps.TeamFiles.Tests;

public sealed class TeamFileRulesTests
{
    [Fact]
    public void Page_EqualsTheRules()
    {
        var path = RepositoryRoot.PathOf("docs", "rules", "team-files.md");
        var received = path + ".received";
        var expected = RulesPage.Write();
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(received, expected);
        Assert.Fail($"{path} differs from TeamFileRules. When the change is meant, rename {received} to it.");
    }

    [Fact]
    public void Rules_StandOnceEachAndAreAllListed()
    {
        var declared = typeof(TeamFileRules).GetProperties()
            .Where(property => property.PropertyType == typeof(TeamFileRule))
            .Select(property => (TeamFileRule)property.GetValue(null)!);

        Assert.Equal(TeamFileRules.All, declared);
        Assert.Equal(TeamFileRules.All.Count, TeamFileRules.All.DistinctBy(rule => rule.Code).Count());
    }

    [Fact]
    public void Rules_AreWrittenInSentences() =>
        Assert.All(TeamFileRules.All, rule =>
        {
            Assert.Matches("^TY-[A-Z]+(-[A-Z]+)*$", rule.Code);
            Assert.EndsWith(".", rule.Title, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Remedy, StringComparison.Ordinal);
            Assert.DoesNotContain("|", rule.Title + rule.Remedy + rule.Where, StringComparison.Ordinal);
        });

    [SharedFact("domain")]
    public void Codes_AreThoseOfTheFacts()
    {
        var facts = File.ReadAllText(RepositoryRoot.SharedPathOf("domain", "FACTS.md"));
        var codes = Regex.Matches(facts, "TY-[A-Z-]*[A-Z]", RegexOptions.None, TimeSpan.FromSeconds(10))
            .Select(match => match.Value).Distinct(StringComparer.Ordinal);

        Assert.Equal(
            codes.Order(StringComparer.Ordinal),
            TeamFileRules.All.Select(rule => rule.Code).Order(StringComparer.Ordinal));
    }
}
