using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>
/// What stands between two comments of a page is written from the rules. SUPPORTOPS_WRITE_DOCS=1 writes it anew.
/// </summary>
public sealed class IndexTests
{
    private const string Begin = "<!-- analyzer rules -->\n";
    private const string End = "\n<!-- /analyzer rules -->";

    [Fact]
    public void Index_ListsEveryRule() =>
        Compare(RepositoryRoot.PathOf("docs", "rules", "README.md"), RuleTables.All());

    [Fact]
    public void Readme_CountsTheRules() => Compare(RepositoryRoot.PathOf("README.md"), RuleTables.Summary());

    private static void Compare(string path, string expected)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(end > start && start > Begin.Length, path + " has no place for the rules.");
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_WRITE_DOCS") is "1")
        {
            File.WriteAllText(path, string.Concat(text.AsSpan(0, start), expected, text.AsSpan(end)));
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }
}
