using SupportOps.Tests.Shared;

namespace SupportOps.Architecture.Tests;

/// <summary>
/// Pages that are written from the code say what the code says. SUPPORTOPS_WRITE_DOCS=1 writes them anew.
/// </summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Codes => [.. RulePages.Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_HasItsPage(string code) =>
        Compare(code + ".md", RulePages.Page(RulePages.Rules.Single(rule => rule.Code == code)));

    [Fact]
    public void Index_ListsEveryRule() => Compare("README.md", RulePages.Index() + AnalyzerRules());

    [Fact]
    public void Pages_WithoutARule_DoNotExist()
    {
        var pages = Directory.GetFiles(RepositoryRoot.PathOf("docs", "rules")).Select(Path.GetFileNameWithoutExtension)
            .Where(page => !IsOfAnalyzerRule(page));

        Assert.Empty(pages.Except(
            [.. RulePages.Rules.Select(rule => rule.Code), "README", "team-files", "runbooks"],
            StringComparer.Ordinal));
    }

    [Fact]
    public void Links_InPages_LeadSomewhere()
    {
        var broken = Directory.EnumerateFiles(RepositoryRoot.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryRoot.PathOf(), "*.md"))
            .SelectMany(page => LinksIn(page).Select(link => (Page: page, Link: link)))
            .Where(pair => !Path.Exists(Path.Combine(Path.GetDirectoryName(pair.Page) ?? string.Empty, pair.Link)));

        Assert.Empty(broken);
    }

    // The tests of the analyzers compare their pages and their part of the index.
    private static bool IsOfAnalyzerRule(string? page) =>
        page is ['S', 'O', 'P', .. { Length: 4 } number] && number.All(char.IsAsciiDigit);

    private static string AnalyzerRules()
    {
        var index = File.ReadAllText(RepositoryRoot.PathOf("docs", "rules", "README.md")).ReplaceLineEndings("\n");
        return index[index.IndexOf("\n<!-- analyzer rules -->", StringComparison.Ordinal)..];
    }

    private static IEnumerable<string> LinksIn(string page) => File.ReadAllText(page)
        .Split("](")
        .Skip(1)
        .Select(rest => rest[..Math.Max(0, rest.IndexOf(')', StringComparison.Ordinal))].Split('#')[0])
        .Where(link => link.Length > 0 && !link.Contains("://", StringComparison.Ordinal));

    private static void Compare(string page, string expected)
    {
        var path = RepositoryRoot.PathOf("docs", "rules", page);
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_WRITE_DOCS") is "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null);
    }
}
