using System.Reflection;
using System.Text.Json;
using SupportOps.Reporting.Tests.Referee;
using SupportOps.Tests.Shared;

namespace SupportOps.Site.Tests;

public sealed class SiteTests(WrittenSite site) : IClassFixture<WrittenSite>
{
    [Fact]
    public void Links_InsideTheSite_LeadToAPageAndAPlaceOnIt()
    {
        var broken = site.Pages
            .SelectMany(page => page.Value.QuerySelectorAll("a[href], link[href], img[src]")
                .Select(link => (Page: page.Key, Link: link.GetAttribute("href") ?? link.GetAttribute("src")!)))
            .Where(pair => !Uri.TryCreate(pair.Link, UriKind.Absolute, out _) && !LeadsSomewhere(pair.Page, pair.Link));

        Assert.Empty(broken);
    }

    [Fact]
    public void PublicType_OfEveryPackage_HasAPage()
    {
        var types = Directory.EnumerateFiles(AppContext.BaseDirectory, "SupportOps.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => name is not null && !name.StartsWith("SupportOps.Site", StringComparison.Ordinal))
            .SelectMany(name => Assembly.Load(name!).GetExportedTypes())
            .Select(type => $"api/{type.FullName!.Replace('+', '.').Replace('`', '-')}.html")
            .ToList();

        Assert.True(types.Count > 400);
        Assert.Empty(types.Except(site.Pages.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Document_OfTheRepository_HasAPage()
    {
        var documents = Directory.EnumerateFiles(RepositoryRoot.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.PathOf(), file).Replace('\\', '/'))
            .Select(file => Path.ChangeExtension(file, ".html"));

        Assert.Empty(documents.Append("index.html").Except(site.Pages.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void PublicMember_OfEveryType_SaysWhatItIsFor()
    {
        var silent = site.Pages
            .SelectMany(page => page.Value.QuerySelectorAll(".member")
                .Where(member => member.QuerySelector("p") is null)
                .Select(member => $"{page.Key}#{member.Id}"));

        Assert.Empty(silent);
    }

    [Theory]
    [InlineData("SupportOps.Auditing.AuditPolicy", "public AuditReport Evaluate(AccessSnapshot snapshot, "
        + "AuditPeriod? period = null, DateTimeOffset? asOf = null)")]
    [InlineData("SupportOps.Auditing.AuditPolicy", "public required IReadOnlyList<AuditRule> Rules { get; init; }")]
    [InlineData("SupportOps.Auditing.AuditPolicy", "public AuditPolicy With(params IReadOnlyList<AuditRule> rules)")]
    [InlineData("SupportOps.Auditing.Severity", "Critical = 4")]
    public void Declaration_OfAMember_ReadsAsInCSharp(string type, string declaration) => Assert.Contains(
        declaration,
        site.Pages[$"api/{type}.html"].QuerySelectorAll(".member pre").Select(code => code.TextContent));

    [Fact]
    public void Pages_RunNothingAndFetchNothing() => Assert.All(site.Pages, page =>
    {
        Assert.Empty(page.Value.QuerySelectorAll("script, iframe, object, embed, style"));
        Assert.DoesNotContain(
            page.Value.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    });

    [Fact]
    public void Site_WrittenAgain_IsTheSame()
    {
        var again = site.NewFolder();
        WrittenSite.Write(again);

        Assert.Equal(Files(site.Folder), Files(again));
        Assert.All(Files(again), file => Assert.Equal(
            File.ReadAllText(Path.Combine(site.Folder, file)), File.ReadAllText(Path.Combine(again, file))));
    }

    [Fact]
    public void Folder_ThatHoldsSomething_IsRefusedAndLeftAlone()
    {
        var folder = Directory.CreateDirectory(site.NewFolder()).FullName;
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "mine");

        var (code, error) = WrittenSite.Write(folder);

        Assert.Equal(2, code);
        Assert.Contains("is not empty; name an empty folder", error, StringComparison.Ordinal);
        Assert.Equal("mine.txt", Assert.Single(Files(folder)));
    }

    [Theory]
    [InlineData("[x](../src/Gone.cs)", "docs/a.md: the link \"../src/Gone.cs\" leads to no file of the repository")]
    [InlineData("[x](gone.md#part)", "docs/a.md: the link \"gone.md#part\" leads to no file of the repository")]
    [InlineData("![x](images/gone.png)", "docs/a.md: the link \"images/gone.png\" leads to no file of the repository")]
    [InlineData("[x](../../README.md)", "docs/a.md: the link \"../../README.md\" leads to no file of the repository")]
    [InlineData("[x](../src/Here.cs) [y](../README.md) [z](https://gitlab.com) [a](#a)", null)]
    public void Link_ToAFileThatIsNotThere_EndsTheProgramWithItsDocument(string text, string? message)
    {
        var checkout = OtherCheckout(text);
        var target = site.NewFolder();

        var (code, error) = WrittenSite.WriteFrom(Path.Combine(checkout, "bin"), target);

        Assert.Equal(message is null ? 0 : 1, code);
        Assert.Contains(message ?? string.Empty, error, StringComparison.Ordinal);
        Assert.Equal(message is null, Directory.Exists(target));
    }

    // The program finds the repository that it lies in.
    private string OtherCheckout(string text)
    {
        var checkout = Directory.CreateDirectory(site.NewFolder()).FullName;
        foreach (var folder in new[] { "bin", "docs", "src" })
        {
            Directory.CreateDirectory(Path.Combine(checkout, folder));
        }

        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(checkout, "bin", Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(checkout, "SupportOps.sln"), string.Empty);
        File.WriteAllText(Path.Combine(checkout, "README.md"), "# Read");
        File.WriteAllText(Path.Combine(checkout, "src", "Here.cs"), string.Empty);
        File.WriteAllText(Path.Combine(checkout, "docs", "a.md"), "# A\n\n" + text);
        return checkout;
    }

    [RefereeFact("axe-core")]
    public async Task Pages_OfEachKind_HaveNothingThatAxeFinds()
    {
        foreach (var page in new[] { "index.html", "docs/guides/index.html", "api/index.html",
            "api/SupportOps.Auditing.AuditPolicy.html", "docs/guides/waive.html" })
        {
            using var visits = JsonDocument.Parse(await NodeScript.LookAtAsync(Path.Combine(site.Folder, page)));

            Assert.All(visits.RootElement.EnumerateArray(), visit => Assert.Equal(
                "[]", visit.GetProperty("violations").GetRawText()));
            Assert.All(visits.RootElement.EnumerateArray(), visit => Assert.False(
                visit.GetProperty("isTooWide").GetBoolean(), page));
        }
    }

    private bool LeadsSomewhere(string page, string link)
    {
        var parts = link.Split('#', 2);
        var here = new Uri(new Uri("site:///" + page), parts[0].Length == 0 ? Path.GetFileName(page) : parts[0]);
        var target = here.AbsolutePath.TrimStart('/');
        return site.Pages.TryGetValue(target, out var document)
            ? parts.Length == 1 || document.GetElementById(parts[1]) is not null
            : File.Exists(Path.Combine(site.Folder, target));
    }

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file))
        .Order(StringComparer.Ordinal);
}
