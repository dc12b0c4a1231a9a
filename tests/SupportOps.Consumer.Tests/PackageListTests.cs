using System.IO.Compression;
using System.Text;
using SupportOps.Consumer.Tests.Reading;
using SupportOps.Consumer.Tests.Running;
using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests;

/// <summary>What every package holds, says about itself and depends on.</summary>
[Collection(SharedBuild.Name)]
public sealed class PackageListTests(Consumers consumers)
{
    private const int MostIconBytes = 10 * 1024;

    // What every package of this format has around its files.
    private static readonly string[] Envelope =
        ["_rels/.rels", "[Content_Types].xml", "package/services/metadata/core-properties/nuget.psmdcp"];

    private static readonly string[] Said =
        ["authors", "copyright", "description", "license", "projectUrl", "tags", "readme", "icon"];

    [ConsumerFact]
    public void Feed_HoldsExactlyThesePackagesWithTheseFiles()
    {
        var text = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(consumers.Feed)
            .Where(file => !Path.GetFileName(file).StartsWith("Neighbour", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            text.Append(WithoutVersion(Path.GetFileName(file))).Append('\n');
            if (!file.EndsWith(".json", StringComparison.Ordinal))
            {
                Describe(file, text);
            }
        }

        Snapshot.Verify(text.ToString());
    }

    [ConsumerFact]
    public void Package_SaysWhatItIs() => Assert.All(Packages(), path =>
    {
        using var package = new FeedPackage(path);
        var repository = package.Nuspec.Descendants().Single(element => element.Name.LocalName == "repository");

        Assert.All(Said, element => Assert.NotEmpty(package.Said(element)));
        Assert.Equal("MIT", package.Said("license"));
        Assert.Equal(package.Said("projectUrl"), (string?)repository.Attribute("url"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit"));
        Assert.Null(repository.Attribute("branch"));
    });

    [ConsumerFact]
    public void Package_HasItsOwnPageAndAPicture() => Assert.All(Packages(), path =>
    {
        using var package = new FeedPackage(path);
        var page = Encoding.UTF8.GetString(FeedPackage.BytesOf(package.Entries.Single(entry => entry.FullName == "README.md")));
        var icon = FeedPackage.BytesOf(package.Entries.Single(entry => entry.Name == "icon.png"));

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        Assert.InRange(icon.Length, 1, MostIconBytes);
        Assert.StartsWith("# " + NameOf(package.Said("id")) + "\n", page, StringComparison.Ordinal);
    });

    [ConsumerFact]
    public void Package_DependsOnOthersOfItsOwnVersionAndAbstractionsOnNone()
    {
        Assert.All(Packages(), path =>
        {
            using var package = new FeedPackage(path);
            Assert.All(
                package.Dependencies.Where(other => other.Id.StartsWith("SupportOps.", StringComparison.Ordinal)),
                other => Assert.Equal($"[{consumers.Version}]", other.Version));
        });

        using var abstractions = new FeedPackage(PathOf("SupportOps.Abstractions"));
        Assert.Empty(abstractions.Dependencies);
    }

    [ConsumerFact]
    public void Package_NamesNoPathOfThisMachine()
    {
        string[] paths = [RepositoryRoot.PathOf(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];
        var needles = paths.Where(path => path.Length > 1)
            .Select(path => path.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar)
            .SelectMany(path => new[] { Encoding.UTF8.GetBytes(path), Encoding.Unicode.GetBytes(path) })
            .ToList();

        Assert.All(Packages().Concat(Symbols()), path =>
        {
            using var package = new FeedPackage(path);
            Assert.All(package.Entries.Where(IsOurs), entry => Assert.DoesNotContain(
                needles, needle => FeedPackage.BytesOf(entry).AsSpan().IndexOf(needle) >= 0));
        });
    }

    private static void Describe(string file, StringBuilder text)
    {
        using var package = new FeedPackage(file);
        foreach (var entry in package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)
            .Where(name => !Envelope.Contains(name, StringComparer.Ordinal)))
        {
            text.Append("  ").Append(entry).Append('\n');
        }

        foreach (var (id, version) in package.Dependencies)
        {
            var shown = id.StartsWith("SupportOps.", StringComparison.Ordinal) ? "the same version" : version;
            text.Append("  needs ").Append(id).Append(' ').Append(shown).Append('\n');
        }
    }

    // Libraries of others, in the tool, may name whatever they like.
    private static bool IsOurs(ZipArchiveEntry entry) =>
        entry.Name.StartsWith("SupportOps.", StringComparison.Ordinal) || !entry.Name.EndsWith(
            ".dll", StringComparison.Ordinal);

    // The tool in its form for one platform has the page of the tool.
    private static string NameOf(string id) =>
        id.StartsWith("SupportOps.Cli.", StringComparison.Ordinal) ? "SupportOps.Cli" : id;

    private string WithoutVersion(string file) =>
        file.Replace("." + consumers.Version, string.Empty, StringComparison.Ordinal);

    private IEnumerable<string> Packages() => Directory.EnumerateFiles(consumers.Feed, "SupportOps.*.nupkg");

    private IEnumerable<string> Symbols() => Directory.EnumerateFiles(consumers.Feed, "SupportOps.*.snupkg");

    private string PathOf(string id) => Path.Combine(consumers.Feed, $"{id}.{consumers.Version}.nupkg");
}
