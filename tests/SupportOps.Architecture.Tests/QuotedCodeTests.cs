using System.Reflection;
using SupportOps.Tests.Shared;

namespace SupportOps.Architecture.Tests;

/// <summary>Code in a guide is the text of a sample or a test that is compiled and run.</summary>
public sealed class QuotedCodeTests
{
    private const string Fence = "```";

    // Compiled and run elsewhere: by the walk itself, by a test of the reports, by the consumers of the analyzers.
    private static readonly string[] JudgedElsewhere = ["first-ten-minutes.md", "reports.md", "analyzers.md"];

    [Theory]
    [InlineData("embed.md", "samples/AuditAnAccount", "samples/ReadZendesk")]
    [InlineData("google-calendar.md", "samples/ReceiveBookings", "tests/SupportOps.GoogleCalendar.Tests")]
    [InlineData("policies.md", "samples/ReviewAQuarter")]
    [InlineData("waive.md", "samples/ReviewAQuarter")]
    [InlineData("evidence.md", "samples/ReviewAQuarter")]
    [InlineData("test-against-zendesk.md", "samples/TestYourAudit")]
    [InlineData("test-against-calendly.md", "tests/SupportOps.Testing.Tests/Calendly")]
    [InlineData("test-against-gitlab.md", "tests/SupportOps.Testing.Tests/GitLab")]
    [InlineData("own-rule.md", "samples/OwnRule", "samples/TestYourAudit")]
    [InlineData("zendesk.md", "samples/ReadZendesk")]
    [InlineData("calendly.md", "samples/KeepWebhooksAlive")]
    [InlineData("receive-bookings.md", "samples/ReceiveBookings")]
    [InlineData("runbooks.md", "samples/CheckRunbooks")]
    [InlineData("channels.md", "samples/OwnChannels")]
    [InlineData("issue-flow.md", "tests/SupportOps.Abstractions.Tests/IssueFlow", "samples/DriveIssueFlow")]
    public void Guide_QuotesItsSample(string guide, params string[] samples)
    {
        var code = string.Join('\n', samples
            .SelectMany(sample => Directory.EnumerateFiles(RepositoryRoot.PathOf(sample.Split('/')), "*.cs"))
            .Select(file => Flat(File.ReadAllText(file))));
        var blocks = BlocksIn(File.ReadAllText(RepositoryRoot.PathOf("docs", "guides", guide))).ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Flat(block), code, StringComparison.Ordinal));
    }

    [Fact]
    public void Guide_WithCode_IsJudged()
    {
        var method = typeof(QuotedCodeTests).GetMethod(nameof(Guide_QuotesItsSample))!;
        var judged = method.GetCustomAttributes<InlineDataAttribute>()
            .Select(attribute => attribute.GetData(method).Single()[0] as string)
            .Concat(JudgedElsewhere);
        var guides = Directory.EnumerateFiles(RepositoryRoot.PathOf("docs", "guides"), "*.md")
            .Where(guide => BlocksIn(File.ReadAllText(guide)).Any())
            .Select(Path.GetFileName);

        Assert.Empty(guides.Except(judged, StringComparer.Ordinal));
    }

    [Fact]
    public void Guide_NamesNamespacesThatExist()
    {
        var known = Packages.Names.SelectMany(name => Packages.Load(name).GetExportedTypes())
            .Select(type => type.Namespace ?? string.Empty).ToHashSet(StringComparer.Ordinal);
        var named = Directory.EnumerateFiles(RepositoryRoot.PathOf("docs", "guides"), "*.md")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("Namespaces: ", StringComparison.Ordinal))
            .SelectMany(line => line.Split('`').Where((_, index) => index % 2 == 1))
            .ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void PageOfAPackage_QuotesTheSamples()
    {
        var code = string.Join('\n', Directory
            .EnumerateFiles(RepositoryRoot.PathOf("samples"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Flat(File.ReadAllText(file))));

        Assert.All(PagesOfPackages(), page => Assert.All(
            BlocksIn(File.ReadAllText(page)), block => Assert.Contains(Flat(block), code, StringComparison.Ordinal)));
    }

    // A page is read where the package is shown, far from this repository.
    [Fact]
    public void PageOfAPackage_LinksToPagesThatExist()
    {
        const string Repository = "](https://gitlab.com/supportops/supportops/-/blob/main/";
        Assert.All(PagesOfPackages(), page =>
        {
            var links = File.ReadAllText(page).Split("](").Skip(1).Select(rest => "](" + rest.Split(')')[0]).ToList();

            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.StartsWith(Repository, link, StringComparison.Ordinal));
            Assert.All(links, link => Assert.True(
                File.Exists(RepositoryRoot.PathOf(link[Repository.Length..].Split('#')[0].Split('/'))), link));
        });
    }

    private static List<string> PagesOfPackages()
    {
        var pages = Packages.Names.Where(name => name != "Analyzers.CodeFixes")
            .Select(name => RepositoryRoot.PathOf("src", "SupportOps." + name, "README.md"))
            .ToList();
        Assert.All(pages, page => Assert.True(File.Exists(page), page));
        return pages;
    }

    private static IEnumerable<string> BlocksIn(string page) => page.Split(Fence)
        .Where((_, index) => index % 2 == 1)
        .Where(block => block.StartsWith("csharp\n", StringComparison.Ordinal))
        .Select(block => block["csharp\n".Length..]);

    // A guide shows the lines of a method without the method's indentation.
    private static string Flat(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.Trim()));
}
